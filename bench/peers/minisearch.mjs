/** MiniSearch: one document a lesson or kind, prefixes and typos as its guide suggests. */
import MiniSearch from 'minisearch';

export const name = 'MiniSearch';

export async function train(documents) {
  const index = new MiniSearch({
    idField: 'label',
    fields: ['title', 'phrases', 'body'],
    searchOptions: { boost: { title: 3, phrases: 2 }, prefix: (term) => term.length > 4, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
  });
  index.addAll(documents.map(({ label, title, texts, body }) => ({ label, title, phrases: texts.join('\n'), body })));
  return async (text) => new Map(index.search(text).map(({ id, score }) => [id, score]));
}
