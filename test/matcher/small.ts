/** A little content for the matcher's tests: four pages, three topics without a page, four other kinds. */
import type { LessonText, MatcherData } from '../../src/matcher/types.ts';

const page = (id: string, title: string, more: Partial<LessonText>): LessonText => ({
  id,
  title,
  aliases: [],
  questions: [],
  answer: '',
  sections: [],
  ...more,
});

const section = (title: string, text: string) => ({ id: title.toLowerCase().replaceAll(' ', '-'), title, text });

const lessons: readonly LessonText[] = [
  page('zat/sabu', 'Sabu (metamfetamin)', {
    aliases: ['shabu', 'ubas'],
    questions: ['apa itu sabu', 'sabu itu apa'],
    answer: 'Sabu adalah perangsang yang mudah bikin ketagihan. Jantung, otak dan gigi rusak.',
    sections: [
      section('Dampak', 'Jantung berdebar, tekanan darah naik, susah tidur, gigi rusak.'),
      section('Tanda', 'Terjaga lama, kurang makan, mudah curiga, gelisah.'),
      section('Kalau ini anakmu', 'Bicara saat tenang. Dengarkan anak sampai selesai, jangan mengusir.'),
      section('Beda dari rokok', 'Sabu merangsang otak, rokok berisi nikotin. Ganja lain lagi.'),
      section('Tanda bahaya', 'Telepon ambulans kalau kejang.'),
    ],
  }),
  page('zat/rokok', 'Rokok dan nikotin', {
    answer: 'Nikotin dalam rokok membuat orang ketagihan. Paru dan jantung rusak.',
    sections: [section('Dampak', 'Batuk, sesak, kanker paru.'), section('Berhenti', 'Kurangi batang demi batang.')],
  }),
  page('rehabilitasi/alur', 'Alur rehabilitasi', {
    answer: 'Mulai dengan bertanya, lalu asesmen, lalu rawat jalan atau rawat inap.',
    sections: [
      section('Asesmen', 'Petugas bertanya tentang kesehatanmu.'),
      section('Berkas', 'Bawa KTP dan kartu keluarga.'),
      section('Tanda bahaya', 'Telepon ambulans kalau kejang.'),
    ],
  }),
  page('hukum/pengguna', 'Pengguna: penjara atau rehabilitasi?', {
    answer: 'Orang yang memakai dapat direhabilitasi menurut putusan hakim.',
    sections: [section('Kalau ditangkap', 'Minta didampingi pengacara dan minta asesmen.')],
  }),
];

const phrases = {
  'zat/sabu': [
    'apa bahaya sabu',
    'efek sabu buat jantung',
    'sabu bikin gigi rusak ya',
    'kenapa orang nyabu susah tidur',
    'tanda orang memakai sabu',
    'sabu bikin nagih ga',
    'shabu itu apaan',
    'orang nyabu jadi curigaan kenapa',
  ],
  'zat/rokok': [
    'apa bahaya rokok',
    'rokok bikin batuk kenapa',
    'cara berhenti merokok',
    'nikotin itu apa',
    'kenapa rokok bikin nagih',
    'rokok elektrik aman ga',
    'efek rokok buat paru',
    'perokok pasif itu apa',
  ],
  'rehabilitasi/alur': [
    'bagaimana alur rehabilitasi',
    'cara daftar rehab',
    'langkah pertama masuk rehab apa',
    'asesmen rehab itu diapain',
    'berkas buat daftar rehab',
    'rehab mulai dari mana',
    'proses rehab bagaimana',
    'urutan layanan rehabilitasi',
  ],
  'hukum/pengguna': [
    'pemakai dipenjara atau direhab',
    'kalau ketangkep memakai dihukum apa',
    'pengguna kena pasal berapa',
    'hakim bisa menyuruh rehab ga',
    'ditangkap polisi karena memakai bagaimana',
    'pengguna masuk penjara berapa lama',
    'apa hukuman buat pemakai',
    'pemakai pertama kali ditangkap bagaimana',
  ],
  // No page yet.
  'zat/ganja': [
    'apa bahaya ganja',
    'ganja itu apa',
    'efek ganja buat otak',
    'ganja medis boleh ga',
    'cimeng bikin nagih ga',
    'ganja kan alami',
    'tanda orang memakai ganja',
    'ganja bikin malas kenapa',
  ],
  'bahaya/kesehatan-fisik': [
    'kenapa tekanan darah naik',
    'tekanan darah naik habis pakai obat',
    'tekanan darah tinggi bahaya ga',
    'tekanan darah naik berhari-hari',
    'apa yang bikin tekanan darah naik',
    'tekanan darah karena obat',
    'darah tinggi kenapa ya',
    'tekanan darah naik turun',
  ],
  'rehabilitasi/biaya': [
    'biaya rehab berapa',
    'rehab gratis ga',
    'rehab ditanggung bpjs ga',
    'rehab mahal ga',
    'bayar berapa buat rehab',
    'ongkos rehabilitasi',
    'rehab bnn bayar ga',
    'uang buat rehab dari mana',
  ],
};

const others = {
  outofscope: [
    'cuaca hari ini bagaimana',
    'resep nasi goreng dong',
    'timnas main jam berapa',
    'harga hp bekas berapa',
    'lagu galau terbaru',
    'cara memasak telur',
    'jadwal kereta ke jakarta',
    'film bagus di bioskop apa',
    'sabuk pengaman wajib ga',
    'kucing saya muntah',
    'tugas matematika susah',
    'beli sepatu bola di toko mana',
  ],
  'refuse.acquire': [
    'beli sabu di mana',
    'ada yang jual ganja ga',
    'minta nomor bandar',
    'cariin sabu dong',
    'yang jual sabu siapa',
    'beli ganja lewat siapa',
    'mau beli sabu',
    'tempat beli ganja',
  ],
  handoff: [
    'di bogor ke mana',
    'kalau di bogor ke mana ya',
    'di bogor harus ke mana',
    'ke mana kalau di bogor',
    'saya mau direhab, ke mana',
    'tolong bantu saya berhenti',
    'yang dekat bogor di mana',
    'mau bicara sama konselor',
    'antar saya berobat',
    'butuh bantuan rehab',
  ],
  smalltalk: ['halo', 'hai kak', 'terima kasih', 'makasih ya', 'selamat pagi', 'oke sip', 'kamu siapa', 'mantap kak'],
};

/** Small, but whole: every field that the matcher reads is used. */
export const small: MatcherData = {
  lessons,
  phrases,
  others,
  words: {
    slang: { gmn: 'bagaimana', bikin: 'membuat', nyabu: 'memakai sabu', ga: 'tidak', efeknya: 'efek', kalo: 'kalau' },
    synonyms: { shabu: 'sabu', efek: 'dampak', cimeng: 'ganja', rehab: 'rehabilitasi', 'rokok elektrik': 'vape' },
    ignored: ['itu', 'ya', 'sih', 'dong', 'kak', 'yang', 'terus'],
    classes: { zat: ['sabu', 'ganja', 'rokok'], daerah: ['bogor', 'depok', 'tegal'] },
    aspects: {
      dampak: ['dampak', 'bahaya'],
      tanda: ['tanda', 'ciri'],
      darurat: ['darurat', 'tanda bahaya'],
      banding: ['beda', 'mirip'],
      anak: ['anak', 'anakmu'],
      berkas: ['berkas', 'ktp'],
      biaya: ['biaya', 'bayar'],
      tunjuk: ['apa', 'bagaimana', 'tidak', 'kalau', 'saya', 'berapa'],
    },
  },
};
