/** "Is anybody in danger now?", answered in a hurry. The dear mistake is a danger taken for a no; each table has its look-alikes. */
import { describe, expect, test } from 'vitest';
import { dangerIn } from '../../src/engine/heard-danger.ts';

const says = (danger: string | undefined, answers: readonly string[]) =>
  test.each(answers)(`"%s": ${danger ?? 'nothing of danger'}`, (said) => expect(dangerIn(said)).toBe(danger));

describe('a yes, or a sign of danger', () => {
  says('yes', ['ya', 'iyaa', 'y', 'ada kak', 'iya gawat banget', 'darurat kak tolong', 'muhun', 'enya', 'yes']);
  says('yes', ['iya dia sesak', 'sesak', 'dia ngorok', 'mau nyilet', 'kritis', 'barusan kejang', 'eungap']);
  says('yes', ['ga sadar', 'tidak sadar', 'teu sadar', 'ga bangun2', 'gabisa dibangunin', 'susah dibangunin']);
  says('yes', ['ga napas', 'engga, dia ga bangun', 'ga aman', 'udah diketok ga jawab', 'he is not breathing']);
  says('yes', ['ga kejang sih cuma sesak', 'tidak, tidak sadar']);
});

describe('a no to everything', () => {
  says('no', ['ga', 'gak', 'g', 'kagak', 'engga kok', 'tdk', 'gada', 'nggak ada sih', 'alhamdulillah tidak', 'henteu']);
  says('no', [
    'teu aya',
    'no',
    "nope he's fine",
    'sekarang sih engga',
    'ga sekarang',
    'belum',
    'gapapa',
    'tidak apa-apa',
  ]);
  says('no', ['aman bro', 'gak kok bu aman', 'dia masih sadar kok', 'baik baik aja', 'ga ada yang gawat']);
  says('no', ['ga ada yang sesak', 'tidak sesak tidak kejang', 'ga ada yang sesak atau pingsan']);
  says('no', ['enggak, cuma sering marah marah', 'engga deh salah pencet']);
});

describe('a doubt is no no', () => {
  says('doubt', [
    'ga tau',
    'gatau',
    'ga tau kak soalnya pintunya dikunci',
    'kayaknya sih',
    'kayaknya engga',
    'mungkin',
  ]);
  says('doubt', ['td pagi iya sekarang udah sadar', 'semalem kejang sekarang udah engga', 'iya tapi dia lagi keluar']);
  says('doubt', ['gak kok dia lagi tidur', 'enggak, cuma pusing', 'lemes doang', 'ga kuat', 'not sure']);
});

describe('an answer to something else', () => {
  says(undefined, ['iya masih smp', 'bukan dia, gw', 'iya anak saya 16 tahun', 'iya biayanya berapa', 'depok', '']);
  says(undefined, ['ga mau jawab', 'ga usah', 'ga jadi', 'kenapa nanya', 'mau lapor', 'bisa ga', 'makasih']);
});
