/** NLP.js with its Indonesian language package: an intent for each lesson and each other kind. */
import { containerBootstrap } from '@nlpjs/core';
import { LangId } from '@nlpjs/lang-id';
import { Nlp } from '@nlpjs/nlp';

export const name = 'NLP.js (id)';

export async function train(documents) {
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(LangId);
  const nlp = container.get('nlp');
  nlp.settings.autoSave = false;
  nlp.addLanguage('id');
  for (const { label, texts } of documents) for (const text of texts) nlp.addDocument('id', text, label);
  // It tells of every round on the console whatever its settings say.
  const { log } = console;
  console.log = () => undefined;
  await nlp.train();
  console.log = log;
  return async (text) => {
    const { classifications } = await nlp.process('id', text);
    return new Map((classifications ?? []).map(({ intent, score }) => [intent, score]));
  };
}
