/**
 * The classic baseline for noisy short texts: TF-IDF of character 2- to 5-grams inside words, multinomial logistic regression,
 * trained by AdaGrad for eight rounds. Dense, plain, no hashing.
 */
export const name = 'char n-grams, logistic regression';

const gramsOf = (text) => {
  const found = new Map();
  for (const word of text.toLowerCase().match(/[a-z0-9]+/g) ?? []) {
    const bordered = ` ${word} `;
    for (let size = 2; size <= 5; size++)
      for (let at = 0; at + size <= bordered.length; at++) {
        const gram = bordered.slice(at, at + size);
        found.set(gram, (found.get(gram) ?? 0) + 1);
      }
  }
  return found;
};

export async function train(documents) {
  const labels = documents.map(({ label }) => label);
  const examples = documents.flatMap(({ texts }, label) => texts.map((text) => ({ label, grams: gramsOf(text) })));
  const counts = new Map();
  for (const { grams } of examples) for (const gram of grams.keys()) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const rows = new Map([...counts].filter(([, count]) => count > 1).map(([gram], row) => [gram, row]));
  const vectorOf = (grams) => {
    const known = [...grams].filter(([gram]) => rows.has(gram));
    const values = known.map(
      ([gram, count]) => (1 + Math.log(count)) * (Math.log((1 + examples.length) / (1 + counts.get(gram))) + 1),
    );
    const length = Math.hypot(...values) || 1;
    return { rows: known.map(([gram]) => rows.get(gram)), values: values.map((value) => value / length) };
  };
  const size = labels.length;
  const weights = new Float32Array(rows.size * size);
  const squares = new Float32Array(rows.size).fill(1e-4);
  const predict = (vector) => {
    const sums = new Float32Array(size);
    vector.rows.forEach((row, k) => {
      const value = vector.values[k];
      for (let c = 0, at = row * size; c < size; c++, at++) sums[c] += value * weights[at];
    });
    const top = Math.max(...sums);
    let total = 0;
    for (let c = 0; c < size; c++) total += sums[c] = Math.exp(sums[c] - top);
    return sums.map((each) => each / total);
  };
  const vectors = examples.map(({ label, grams }) => ({ label, vector: vectorOf(grams) }));
  let seed = 7;
  const next = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  for (let epoch = 0; epoch < 8; epoch++) {
    for (let at = vectors.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [vectors[at], vectors[other]] = [vectors[other], vectors[at]];
    }
    for (const { label, vector } of vectors) {
      const errors = predict(vector);
      errors[label] -= 1;
      const square = errors.reduce((sum, each) => sum + each * each, 0);
      vector.rows.forEach((row, k) => {
        const value = vector.values[k];
        squares[row] += square * value * value;
        const rate = (0.5 * value) / Math.sqrt(squares[row]);
        for (let c = 0, at = row * size; c < size; c++, at++) if (Math.abs(errors[c]) > 0.01) weights[at] -= rate * errors[c];
      });
    }
  }
  return async (text) => new Map([...predict(vectorOf(gramsOf(text)))].map((score, label) => [labels[label], score]));
}
