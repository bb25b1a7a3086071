/**
 * The peers, each `{ name, train(documents) }`. A document is a lesson or another kind: `{ label, title, texts, body }`,
 * `texts` being its phrases. `train` resolves with a function from a message to a Map of label -> score, higher is better.
 */
import * as bm25 from './bm25.mjs';
import * as fuse from './fuse.mjs';
import * as minisearch from './minisearch.mjs';
import * as ngrams from './ngrams.mjs';
import * as nlpjs from './nlpjs.mjs';
import * as orama from './orama.mjs';

export const peers = [bm25, minisearch, orama, fuse, ngrams, nlpjs];
