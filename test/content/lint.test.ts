import { describe, expect, it } from 'vitest';
import { gather } from '../../src/content/gather.ts';
import { EXAMPLE, EXAMPLE_TODAY } from '../../src/content/lint/example.ts';
import { ALL_RULES } from '../../src/content/lint/index.ts';

const now = Date.parse(`${EXAMPLE_TODAY}T10:00:00+07:00`);
/** What the rules say of the example library with some files laid over it, what fails a check and what does not. */
function problemsWith(files: Readonly<Record<string, string>>) {
  const { problems, notices } = gather(new Map(Object.entries({ ...EXAMPLE, ...files })), now);
  return [...problems, ...notices];
}

it('the example library keeps every rule', () => {
  expect(problemsWith({})).toEqual([]);
});

describe.each(ALL_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('speaks of its bad example, naming a line', () => {
    const told = problemsWith(rule.bad).filter((each) => each.rule === name);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((each) => each.line >= 1 && Object.keys({ ...EXAMPLE, ...rule.bad }).includes(each.file))).toBe(
      true,
    );
  });

  it('finds nothing wrong with its good example', () => {
    expect(problemsWith(rule.good)).toEqual([]);
  });
});

it('tells an editor what is wrong and what would be right', () => {
  const sentences = ALL_RULES.flatMap((rule) =>
    problemsWith(rule.bad)
      .filter((each) => each.rule === rule.name)
      .map((each) => `${each.file}:${each.line} ${each.message}`),
  );
  expect(sentences.join('\n')).toMatchInlineSnapshot(`
    "content/lessons/zat/uji.md:13 kunci "sebutn" tidak dikenal. Maksudmu "sebutan"?
    content/lessons/zat/uji.md:21 baris 21: gambar tidak didukung. Pakai paragraf, daftar "- …", **tebal**, *miring*, dan "## …" saja.
    content/lessons/zat/uji.md:2 urutan kunci tidak rapi: "untuk" terlalu awal. Urutannya: judul, untuk, tanya, sebutan, terkait, sumber, peran, ditinjau, berlaku_sampai. Jalankan: npm run content:check -- --fix
    content/lessons/zat/uji.md:16 bagian "Dampak" 676 huruf, kelebihan 116 (batas 560). Persingkat atau bagi dua.
    content/lessons/zat/uji.md:21 judul bagian "Dampak" sudah dipakai di baris 16. Gabungkan atau ganti namanya.
    content/lessons/zat/uji.md:24 judul bagian "Judul yang terlalu panjang" 26 huruf (batas 20), padahal menjadi tombol. Persingkat.
    content/lessons/zat/uji.md:4 "tanya" baru 1 pertanyaan berbeda, perlu 12. Tambah cara orang benar-benar bertanya: baku, gaul, singkat, salah ketik.
    content/lessons/zat/uji.md:7 baru 1 sumber, perlu 2. Contoh: {judul: …, penerbit: …, tahun: 2025, url: "https://…", dibuka: 2026-11-24}
    content/lessons/zat/uji.md:7 url tanpa "dibuka". Buka halamannya lalu tulis tanggalnya, atau hapus url-nya.
    content/lessons/zat/uji.md:12 berlaku 210 hari; halaman dengan peran hukum paling lama 180 hari. Majukan berlaku_sampai.
    content/lessons/zat/uji.md:6 "hukum/ujji" tidak ada di daftar topik. Maksudmu "hukum/uji"?
    content/lessons/zat/uji.md:10 peran "isi" harus selalu ada. Contoh: peran: [isi, medis]
    content/lessons/hukum/uji.md:10 halaman hukum harus memakai peran hukum (berlaku paling lama 180 hari). Contoh: peran: [isi, hukum]
    content/lessons/zat/uji.md:21 kalimat "panjang panjang panjang panjang panjang panjang …" 21 kata (batas 20). Bagi menjadi dua kalimat.
    content/lessons/zat/uji.md:14 rata-rata 13,3 kata per kalimat (batas 12). Bagi kalimat yang paling panjang.
    content/lessons/zat/uji.md:14 kata sehari-hari 78,9 % (batas 90 %). Ganti dengan kata yang lebih mudah: eksipien, farmakokinetika, katabolisme.
    content/lessons/zat/uji.md:12 pesan jadi untuk jawaban pertama 787 huruf dengan baris sumber (batas 700). Persingkat teksnya atau nama dua penerbit pertama di "sumber".
    content/lessons/zat/uji-dengan-nama-berkas-terlalu-panjang.md:14 jawaban pertama tidak muat di Telegram: tombol "Dampak bagi tubuh" hilang, karena kodenya 67 byte (batas 64). Persingkat judul bagian itu atau nama berkasnya.
    content/lessons/zat/uji-dengan-nama-berkas-terlalu-panjang.md:16 bagian "Bagian dua puluh huruf" tidak muat di Telegram: tombol "Dampak bagi tubuh" hilang, karena kodenya 67 byte (batas 64). Persingkat judul bagian itu atau nama berkasnya.
    content/quizzes/kuis-zat-uji-dengan-nama-berkas-terlalu-panjang-sekali-sampai-lupa.yaml:4 soal 1 tidak muat di Telegram: tombol "A" hilang, karena kodenya 77 byte (batas 64). Persingkat judul bagian itu atau nama berkasnya.
    content/quizzes/kuis-zat-uji-dengan-nama-berkas-terlalu-panjang-sekali-sampai-lupa.yaml:4 soal 1 tidak muat di Telegram: tombol "B" hilang, karena kodenya 77 byte (batas 64). Persingkat judul bagian itu atau nama berkasnya.
    content/lessons/hukum/uji.md:4 "Apa itu zat uji nomor a?" juga dipakai di zat/uji.md. Satu pertanyaan hanya boleh punya satu jawaban.
    content/lessons/hukum/uji.md:5 "UJIZAT" juga dipakai di zat/uji.md. Satu pertanyaan hanya boleh punya satu jawaban.
    content/lessons/zat/uji.md:21 "penjara paling lama 5 tahun" menyebut lama hukuman. Hapus; arahkan ke bantuan atau ahli hukum.
    content/lessons/zat/uji.md:21 "5 gram" menyebut berat atau takaran. Hapus angkanya.
    content/lessons/zat/uji.md:21 "pecandu" melukai. Tulis "orang yang memakai" atau "orang dengan ketergantungan".
    content/lessons/zat/uji.md:21 nomor "000-9999" tidak ada di content/directory. Hapus, atau daftarkan dengan sumbernya lebih dulu.
    content/lessons/zat/uji.md:21 nomor 106 diketahui mati atau palsu. Hapus, dan cari nomor resminya.
    content/lessons/zat/uji.md:21 alamat "https://palsu.example" bukan sumber halaman ini dan tidak ada di content/directory. Hapus, atau tambah sumbernya lebih dulu.
    content/lessons/zat/uji.md:21 "pasti sembuh" adalah janji. Tulis apa yang diketahui, misalnya "banyak orang bisa pulih".
    content/lessons/zat/uji.md:21 "salahmu sendiri" menyalahkan atau mengancam. Hapus; tulis apa yang bisa dilakukan sekarang.
    content/lessons/zat/uji.md:21 "membeli ini lewat grup Telegram" menunjukkan cara memperoleh. Hapus tempat, cara, dan harganya.
    content/lessons/zat/uji.md:21 "menelan dua butir" menyebut takaran. Hapus jumlahnya.
    content/lessons/zat/uji.md:7 alamat "https://bit.ly/uji" adalah pemendek tautan. Tulis alamat asli halamannya.
    content/lessons/zat/uji.md:12 berlaku sampai 2026-12-24 (30 hari lagi), lalu isinya tidak tampil. Periksa sumbernya lagi, lalu ubah "ditinjau" dan "berlaku_sampai".
    content/signatures.yaml:1 tanda tangan isi dari Peninjau UJI (2026-11-20) untuk teks lama zat/uji. Minta dibaca lagi; hash teks sekarang b8822b1161ce73da53b1cdc3d6870acf.
    content/quizzes/uji.yaml:7 soal 1: benar 2 di luar pilihan (0 sampai 1; 0 = pilihan pertama).
    content/quizzes/uji.yaml:8 soal 1: 1 "kenapa" untuk 2 pilihan. Tulis satu untuk setiap pilihan.
    content/quizzes/uji.yaml:4 soal 1 664 huruf dengan pilihannya (batas 560). Persingkat.
    content/quizzes/uji.yaml:4 "kamu pernah memakai" menanyakan pengalaman pembaca. Ceritakan orang lain, misalnya "Temanmu …".
    content/quizzes/uji.yaml:9 soal 1: "zat/tidak-ada" bukan topik di content/topik.tsv. Perbaiki "pelajaran".
    content/rumours/uji.yaml:4 "jawaban" 479 huruf (batas 400). Persingkat.
    content/rumours/uji.yaml:5 "zat/tidak-ada" bukan topik di content/topik.tsv. Perbaiki "pelajaran".
    content/rumours/uji.yaml:8 belum ada sumber yang dibuka. Buka halaman pemeriksa fakta, lalu tulis url dan dibuka.
    content/rumours/uji.yaml:6 "kabar" terlalu umum. Gabungkan paling sedikit 2 kata dengan "+".
    content/rumours/uji.yaml:14 "kata uji + kabar" sudah dipakai kabar lain. Gabungkan atau bedakan.
    content/rumours/uji.yaml:14 "kata uji + zat" sudah dipakai kabar lain. Gabungkan atau bedakan.
    content/rumours/uji.yaml:14 "kata uji + coba" sudah dipakai kabar lain. Gabungkan atau bedakan.
    content/phrases/zat/ujji.txt:1 "zat/ujji" bukan topik yang dikenal. Maksudmu "zat/uji"?
    content/phrases/zat/uji.txt:2 baris kosong. Hapus barisnya.
    content/phrases/_lain/menu.txt:1 "lihat pilihan uji" sudah ada di content/phrases/zat/uji.txt:1. Simpan di satu tempat saja.
    content/directory/uji.yaml:6 nomor 106 diketahui mati atau palsu. Hapus, dan cari nomor resminya.
    content/directory/uji.yaml:10 uji-satu: publishable perlu 2 sumber, satu di antaranya resmi atau pers. Tambah sumber, atau tulis publishable: false.
    content/directory/uji.yaml:7 uji-satu: tidak tampil karena confidence-nya model-knowledge-only. Kalau kantornya sudah dipastikan ada, ubah confidence menjadi one-source.
    content/directory/uji.yaml:2 uji-satu: nama memuat nomor 000-1234 yang belum boleh tampil. Tulis namanya tanpa nomor.
    content/directory/uji.yaml:4 uji-satu: kode "3271" bukan kode wilayah. Contoh: '32', '32.71', '*'.
    content/directory/uji.yaml:1 uji-satu: kontak ini berubah dan belum dicatat dua orang. Orang kedua memeriksanya, lalu tambah di content/catatan-kontak.yaml: {kontak: uji-satu, hash: d873dfe902a4-7c5417e14a58, dilakukan: …, diperiksa: …, tanggal: …, cara: …}. Belum sempat? Tulis publishable: false.
    content/directory/uji.yaml:13 uji-satu: fallback "uji-satuu" tidak ada di content/directory. Maksudmu "uji-satu"?
    content/directory/uji.yaml:8 uji-satu: sumber terbaru 2025-10, lebih dari 12 bulan. Telepon nomornya, lalu isi "editorConfirmed".
    content/directory/uji.yaml:13 uji-satu: konfirmasi berlaku sampai 2026-12-17, lalu nomornya tidak tampil. Telepon lagi, lalu ubah "editorConfirmed".
    locales/id/uji.json:1 tombol "button.uji" 27 huruf (batas 20). Persingkat.
    locales/en/uji.json:1 "uji.halo" mengisi {{name}}, padahal di locales/id: {{nama}}. Samakan."
  `);
});

it('no two rules share a name', () => {
  expect(new Set(ALL_RULES.map((rule) => rule.name)).size).toBe(ALL_RULES.length);
});
