/** A quiz is played in public: no item asks what the reader has done (contracts.md section 4). */
import type { QuizFile } from '../quiz.ts';
import { quiz, UJI_QUIZ } from './example.ts';
import type { Rule } from './rule.ts';

const YOU = '(?:kamu|kau|anda|kalian|lo|lu|elo|elu)';
const USE =
  '(?:mencoba|nyoba|cobain|coba|memakai|makai|pakai|make|mengonsumsi|mengkonsumsi|konsumsi|minum|merokok|ngerokok|mengisap|menghisap|isap|menyuntik|nyuntik|ngelem|nyabu|nyimeng|membeli|beli|ngevape|nge-vape)';
const OWN_USE = [
  new RegExp(
    String.raw`\b${YOU}\s+(?:sudah\s+|udah\s+)?(?:pernah|sedang|masih|suka|sering|biasa(?:nya)?|kadang)\s+${USE}\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:apakah|pernahkah|apa|sudahkah)\s+${YOU}\s+(?:pernah\s+|sudah\s+)?${USE}\b`, 'i'),
  new RegExp(String.raw`\bpernah(?:kah)?\s+${YOU}\s+${USE}\b`, 'i'),
  new RegExp(String.raw`\b(?:berapa (?:kali|sering|lama|banyak)|kapan)\s+${YOU}\s+(?:\w+\s+)?${USE}\b`, 'i'),
];

export const quizOwnUse: Rule<QuizFile> = {
  name: 'quiz-own-use',
  says: 'Soal tidak menanyakan apakah pembaca sendiri pernah memakai.',
  leavesOut: true,
  bad: { [UJI_QUIZ]: quiz({ tanya: '"Apakah kamu pernah memakai zat uji?"' }) },
  good: { [UJI_QUIZ]: quiz({ tanya: '"Temanmu memakai zat uji. Apa langkah pertamamu?"' }) },
  check: ({ soal, lineAt }) =>
    soal.flatMap(({ tanya, pilihan }, at) => {
      const found = [tanya, ...pilihan]
        .flatMap((text) => OWN_USE.map((pattern) => pattern.exec(text)?.[0] ?? ''))
        .find(Boolean);
      if (!found) return [];
      return [
        {
          line: lineAt(['soal', at, 'tanya']),
          message: `"${found}" menanyakan pengalaman pembaca. Ceritakan orang lain, misalnya "Temanmu …".`,
        },
      ];
    }),
};
