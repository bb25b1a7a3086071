/** Orama with its Indonesian stemmer: every phrase is an entry (whole lessons as documents did worse). */
import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/indonesian';

export const name = 'Orama (id)';

export async function train(documents) {
  const index = create({
    schema: { label: 'string', text: 'string' },
    components: { tokenizer: { language: 'indonesian', stemming: true, stemmer } },
  });
  await insertMultiple(
    index,
    documents.flatMap(({ label, title, texts }) => [title, ...texts].map((text) => ({ label, text }))),
  );
  return async (text) => {
    const { hits } = await search(index, { term: text, properties: ['text'], limit: 200, threshold: 1 });
    const best = new Map();
    for (const { document, score } of hits) {
      best.set(document.label, Math.max(best.get(document.label) ?? 0, score));
    }
    return best;
  };
}
