/**
 * What makes dangerous words harmless: set phrases that are blanked before any cue is looked for, and stances
 * (a question of fact, a tale of the past, school work) that weigh against every kind.
 */
import type { Cue } from '../weigh.ts';

/** Idioms, jokes, things and animals. They are blanked, so that the rest of the sentence is still read. */
export const IDIOMS = `
  mati (lampu|listrik|gaya|kutu|total|sendiri|ketawa|matian|kartu|pajak|suri|muda|lemas|bosan|penasaran|air|mesin|kiri) / (tangan|kaki|hati|lidah|gusi|kulit) mati rasa
  (lampu|listrik|hp|hape|laptop|mesin|motor|mobil|baterai|batre|batere|tv|komputer|pc|wifi|internet|sinyal|ac|kulkas|server|data|akun|kartu|jam|keyboard|layar|kucing|ayam|ikan|anjing|tanaman|burung|hamster|kelinci|kambing|sapi|bunga|pohon|cupang|lele|printer|router|kipas|pompa|remote|kompor|charger|speaker|power) ~ (mati|hidup)
  (hidup|mati) (lampu|listrik|mesin|hp|laptop|motor|tv|wifi|ac)
  (harga|sehidup|setengah|hukuman|dihukum|divonis|vonis|pidana|ancam|terpidana|eksekusi|hukum|tuntutan|cinta|taruhan|jalan buntu) mati
  matian matian / mati matian
  (laper|lapar|panas|kepanasan|dingin|kedinginan|pedes|ngantuk|kenyang|haus|gerah|ngakak|ketawa|bosan|gabut|pegel|penasaran|kangen|capek|malu|kesel|gemes|grogi|deg degan|ganteng|cantik|lucu|enak) ~ (mau|setengah|sampai|serasa|berasa|hampir) mati
  (mau|serasa|berasa) mati ~ (ketawa|ngakak|ngerjain|kepedesan|laper|kepanasan|ngantuk|nonton|belajar|lari|olahraga|skripsi|ujian)
  dead (line|lock|inside lol|lift|body) / deadline / im dead lol / die hard / to die for / dying of (laughter|boredom|hunger)
  dying to / die laughing / killing (time|me lol|it) / kill time / (game|homework|assignment|heat|class) ~ killing me
  bunuh (waktu|nyamuk|kuman|bakteri|virus|karakter|semut|kecoa|tikus|musuh|boss|bos|monster|hama|sel|lalat) / game ~ bunuh*
  bunuh2an / bunuh bunuhan / bundir squad / pembunuh (berantai|bayaran)
  (gaya|pola|tujuan|makna|skill|keterampilan|kebutuhan|biaya|lingkungan|riwayat|cerita|kisah|standar|kualitas|panduan|prinsip|arti|seumur) hidup
  hidup (sehat|hemat|mandiri|mewah|bersih) / makhluk hidup
  (overdosis|keracunan|kecanduan|mabok) (drakor|kopi|boba|cinta|tugas|k ?pop|konten|gula|micin|kafein|rindu|mie|seblak|anime|info|game|belajar|materi|wibu|dia|kamu|indomie|es krim|tiktok|skincare|bakso|lagu|duren|durian|coklat)
  (minum|beli) overdosis / overdosis boba
  (digantung*|gantung*|gantung) ~ (gebetan|dosen|status|pacar|jemuran|baju|hubungan|crush|perasaan|chat|kunci|harapan|hp)
  digantung* / (menggantung|gantung) (harapan|cita|kunci)
  (pukul|jam) ([0-9]+|berapa|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|setengah)
  (pukul|dipukul) (rata|mundur|balik|bedug|drum|gendang|bola|rebana)
  (bedug|drum|gendang|bola|rebana|shuttlecock|kendang) ~ (dipukul|pukul)
  dipukul (lawan|musuh|tim|tugas|kenyataan|realita|rindu|ombak|skripsi|ujian|kehidupan|angin|timnas)
  (tim|persib|timnas|persija|klub|mu|madrid|barca) ~ dipukul
  dipukul ~ (mobile legend|mobile legends|ml|ff|game|pubg|valorant) / dipukul [0-9] [0-9]
  (nembak|ditembak|tembak) ~ (cewek|cowok|gebetan|crush|dia|pacar|sim|harga)
  (dikejar|kejar) ~ (deadline|dosen|tugas|waktu|target|anjing|setan|paket|cinta|gebetan|impian|ayam|kucing)
  (disekap|diancam|dipaksa) ~ (nongkrong|traktir|jajan|kopi|main|jalan|liburan|makan|nraktir)
  diancam ~ (traktir|pinjol|skorsing|tidak naik|dosen|di drop|drop out|hukuman|pidana|penjara|pasal)
  dipaksa ~ (jamu|sayur|makan|lembur|ekskul|belajar|nikah muda dulu|mandi|olahraga|tidur siang|kerja kelompok|les|ngaji|sekolah|kuliah|vaksin|minum air|bangun|nyanyi|joget|presentasi|masuk ipa|masuk ips|jurusan|bakat)
  disekap (galon|tugas|rutinitas|macet) / sekap (galon|gol|leher botol) / pencekik harga / pukul galon
  (kunci|dikunci|terkunci|sekap|disekap) ~ (motor|laptop|hp|akun|ig|layar|jawaban|inggris|sukses|gitar|mobil) / disekap di luar
  (terkunci|dikunci|kekunci) di luar / lupa (bawa )?kunci / dipukul becanda / becanda / bercanda / diancam ~ pinjol / pinjol
  (ancam|diancam) (hukuman|pidana|penjara|narkoba|bagi|globalisasi|serius|bangsa|kesehatan|nasional) / tembak di tempat
  (motor|kuota|dompet|baterai|hp|laptop|saldo|uang|sinyal|paket) ~ sekarat / mati (aku|kita) ~ (lupa|telat|kalau|besok|ulangan|ketahuan) / mati ~ (lupa|telat|password|ulangan)
  (nyerah|menyerah) ~ (nyari|cari|kunci|rumus|soal|main|debat|diet|ngoding) / (hilang|ngilang|menghilang|ilang) dari (medsos|grup|ig|chat|kelas|sosmed|tiktok) / (cutting|kursus cutting) (sticker|stiker|rambut|kain|laser) / cutting sticker / kursus cutting
  (ucap|ucapan|kata|pidato|surat|acara|kado|lagu|foto|hadiah) perpisahan / kejang ~ (ketawa|ngakak|nonton) / pergi jauh ~ (liburan|naik|jalan|main) / diancam traktiran / dipukul (hujan|macet|rindu|ombak|badai) / pemain ~ dipukul / bawa (pisau|golok) ~ (kemah|pramuka|masak|kebun|piknik)
  kenyang / (tidak bisa gerak|tidak gerak) ~ (kenyang|kekenyangan|macet) / tidak ~ (respon|ngerespon|balas|jawab) ~ (chat|wa|dm|pesan|email)
  tulang ~ dipukul / (rasa|seperti|kaya|bagai) dipukul / tertusuk (jarum|duri|paku|beling) / dipukul jarum / tukang ancam / (tembak|ditembak) mati
  dikasih (tahu|tau|hukuman|pengertian|penyuluhan|contoh|nasehat|pelajaran|edukasi) / kasih (tahu|tau)
  (abang|tukang|kurir|driver) (gofood|grab|ojol|gojek|paket|shopee) / kurir (paket|jne|jnt|ekspedisi)
  (gula|cek|tes) darah / donor darah / tekanan darah
  bangun ~ (pagi|siang|subuh|sahur|kesiangan|sekolah|rumah|telat|tidur|shalat|solat|kerja|tahajud)
  (susah|tidak bisa|telat) bangun ~ (sekolah|pagi|kerja|subuh|sahur) / susah bangun subuh / (alarm|weker) ~ bangun
  tanpa sadar / tidak sadar (kalau|bahwa|kamera|hukum|lingkungan|kesehatan|malam|waktu|diri kecanduan|kecanduan)
  tidak sadar (malam|malem|pagi|siang|sore)
  (sistem|latihan|organ|teknik|alat|tarik|olah|relaksasi|saluran|jalur|cara|atur|mengatur|obat) ~ (napas|pernapasan)
  (bau|napas bau|napas) (mulut|naga|panjang|perut|buatan|dalam|lega) / napas bau / ngakak ~ (sesak|napas|pingsan|kejang)
  (pingsan|kejang) ~ (harga|nilai|tagihan|kaget|lihat harga|liat harga|tugas)
  sesak (napas )?(ngakak|ketawa|liat harga|kebanyakan tugas|celana)
  (ketawa|ngakak) sampai ~ (pingsan|sesak|napas|mati|kejang|keluar air mata)
  (hampir|mau) pingsan ~ (harga|tagihan|nilai|seneng|ketemu) / pingsan lihat* / pingsan ~ (upacara|idol|bias)
  (kucing|anjing|ayam|hewan|hamster|kelinci|burung|ikan) ~~ (kejang|muntah|mati|lemas|pingsan|busa|keracunan) / bayi ~ gumoh
  (loncat|lompat) (tali|kelas|jauh|tinggi|indah|kodok|galah|katak|level|jurusan|pagar)
  (nyerah|menyerah) ~ (matematika|catur|fisika|game|kimia|ngerjain|tugas|main|diet|puasa|ml|skripsi|soal|pr)
  tidak kuat ~ (pedes|dingin|panas|ngantuk|lucu|lapar|beli|gemes|liat|lihat|nahan ngantuk|nahan ketawa|angkat|ac|bau|ingin beli|kangen|macet|bawa|lari|puasa|begadang|sinyal)
  beban (kuliah|listrik|kerja|tugas|pajak|hidup murid|belajar|sks|tim|kurikulum|pelajaran|maksimum|angkat)
  beban (tim|kelompok|team|ml)
  (pidato|acara|lagu|pantun|puisi|kata kata|kata|tema|surat) perpisahan ~ (sekolah|kelas|guru|kkn|pensiun|contoh|sd|smp|sma|teman)
  (pidato|acara|lagu|pantun|puisi|kata) perpisahan / perpisahan (sekolah|kelas) / pulang (kampung|sekolah|kerja|malem|malam)
  ngilang ke / hilang (dompet|hp|ktp|kunci|sinyal) / (ingin|mau) (ke|liburan|healing|pulang kampung)
  tidur (seharian|siang|nyenyak|cepat|cepet|awal) / titip* (salam|motor|barang belanjaan|absen|helm|jajan|makanan|paket jne)
  jaga diri dari / (cara|tips|gimana) jaga* diri / jaga kesehatan / selamat tinggal (narkoba|rokok|sabu)
  (tugas|kuis|pr|skripsi|kerjaan|laporan|soal|rehab|kelas|sekolah|ujian|materi|bab|proyek|presentasi) ~ (selesai|kelar|terakhir)
  (selesai|kelar) ~ (tugas|kuis|pr|skripsi|kerjaan|materi) / pisau (dapur|cukur|roti) / silet (kerokan|cukur)
  (kasur|sabun|cukur) busa / busa (cukur|sabun|kasur|helm|sofa|sampo|hand|pencuci)
  (warna|pita|baju|langit|laut|tinta|kartu|paus|darah) biru / biru (warna|muda|tua|navy|langit|dongker) / pita biru
  tolong (jelas*|buat*|bikin*|kasih tahu|kasih tau|sebut*|carikan|cariin|terjemah*|translate|kerja*|jawab*|info*|rekomen*|ringkas*|tulis*|daftar*|ditindak|digerebek|ditertibkan|dicek|hitung*)
  minta tolong (jelas*|buat*|bikin*) / anak (buah|panah|tangga|muda) / suami suami
  obat (batuk|flu|mata|jerawat|cacing|merah|nyamuk bakar|panu|kumur) (apa|yang bagus|yang aman|untuk)
  drama ~ (anak|ibu|overdosis) / jantung (kota|pisang|hati|bogor) / buta (huruf|warna|arah|aksara|hati|peta|sama teknologi|map)
  cinta buta / minus / keselek biji / main (tembak|perang|bunuh) / diancam (punah|tidak naik|gagal|di|drop|resesi)
  kasar (halus|kerja|pekerja|tangan|muka|kulit|rambut|hitungan) / permukaan kasar / tangan kasar / kulit kasar`;

/** Stances against alarm of every kind. */
export const STANCES: readonly Cue[] = [
  {
    name: 'asks for facts',
    weight: -3,
    any: `
      (ciri*|tanda|tanda tanda|gejala|penyebab|sebab|akibat|dampak|efek|effect*|bahaya|pengertian|definisi|maksud|perbedaan|beda|contoh|mitos|fakta|hubungan|kaitan|risiko|resiko|proses|sejarah|jenis|macam|fungsi|manfaat|istilah|singkatan|kepanjangan|peran|pengaruh|faktor|symptoms?|signs?|causes?|mekanisme|persentase|persen|statistik)
      (cara|gimana) ~ (mencegah|nyegah|menghindari|menangani|mengatasi|ngatasi|mendukung|dukung|melindungi|lindungin|nyimpen|menyimpan|melaporkan|ngelaporin|mengenali|membedakan|membantu teman)
      pencegahan / apa (itu|yang dimaksud|yang terjadi|yang kejadian|benar|sih)
      itu (apa|gejala|normal|termasuk|efek|nama|bahaya|kenapa|karena|wajar|benar|aman|sakau|sakit apa)
      (itu|zat|narkoba|tanaman|barang|pil|gejala) ((zat|obat|narkoba) )?(apa|kenapa) / obat apa
      (bisa|bikin) ~ (bikin|menyebabkan|mengakibatkan|membuat|memicu|berakibat|sebabkan)
      bikin ~ (mati|gila|kejang|halusinasi|buta|sesak|agresif|ngamuk|ketagihan|kecanduan|pingsan|kaku|lemas|parno|paranoid|jantung) ~ (tidak|kenapa|benar|kalau)
      (menyebabkan|mengakibatkan|memicu|mematikan|picu) / what (happens|does|law|signs|symptoms|causes) / how does / it true
      (can|does) you (die|get|overdosis) / kenapa do / how to report / benar (tidak|bukan|sih|bisa|kalau|itu)
      (kata|dengar|denger|baca) ~ (bisa|bikin|benar)
      (bisa|benar|selalu) ~ (mati|meninggal|gila|kejang|sembuh|dicegah|kecanduan|halu|balik) (tidak|mendadak|atau|gitu)
      (perlu|ngaruh|termasuk) ~ (tidak|kan|benar) / bisa gitu / gitu ~ (benar|bisa)
      (ada|berapa) ~ (kasus|angka|orang yang) / berapa (persen|banyak orang|tahun|jumlah|orang)
      yang (boleh|tidak boleh) (dilakukan|dilakuin) / tidak boleh ~ (nolong|menolong|korban) / posisi (miring|pemulihan)
      recovery position / (?<!kotak )(p3k|penawar|naloxone|nalokson|narcan|rentan|cenderung|jelasin|jelaskan|sebenar|sebener*)
      termasuk (tanda|gejala|overdosis|narkoba|kekerasan|kdrt|bahaya|pidana)`,
  },
  {
    name: 'supposes',
    weight: -3,
    any: `
      misal* / andai* ~ (teman|anak|ada) / umpama* / suatu (saat|hari|ketika) / jaga jaga / siap siap / in case / what kalau
      someone overdosis / kalau ~ (nemu|ketemu|menemukan|seseorang|someone|terjadi|menghadapi|kejadian|misal)
      kalau (ada|orang|lihat|liat|melihat|korban|siswa|warga|dipaksa|diancam|overdosis|disekap|dipukul|anak kita|anak didik|terjadi)
      kalau (teman|anak|suami|bapak|ibu|keluarga|tetangga|murid|kakak|adik|pacar)( aku)? (?!(aku|mabok|mabuk|sakau|pakai|lagi|habis|pulang|minum|teler|marah|nyabu|kesel|emosi|tidak|dateng|datang|tidur|bangun))
      (takut|khawatir|waswas) ~ (suatu|kalau) / belum (pernah|ada kejadian|kejadian) / when someone / hypothetically
      biar (siap|tahu|tau|paham)`,
  },
  {
    name: 'nobody in particular',
    weight: -2,
    any: `
      seorang (istri|anak|suami|ibu|siswa|remaja|bapak) (bisa|yang|harus) / sering korban
      (orang|seseorang|pecandu|pengguna|pemakai|pemabuk|korban|penderita|remaja|pelajar|masyarakat|users?|people|addicts?|anak muda|kalangan|pengedar|bandar|artis) (yang|itu|bisa|suka|biasa|sering|sakau|nyabu|overdosis|mabok|mabuk|narkoba|teler|kenapa|ngelem|sok|selalu|rentan|kalau|attempt|violent|who|meninggal|mati|banyak|lain|kejang|tidak sadar|pingsan)
      (kenapa|benar) ~ (orang|pecandu|pengguna|pemakai|pemabuk|artis|remaja|anak jalanan|anak muda)
      (pada|bagi|untuk|nolong|menolong) (anak|remaja|orang|pengguna|korban)
      (tubuh|otak|badan) (kita|manusia|seseorang|orang|pengguna) / drunk people
      di (kampung|desa|kota|kelurahan|sekolah|daerah) (sebelah|lain|tetangga) / di kalangan
      korban (overdosis|kdrt|narkoba|miras|tewas|jiwa) / seseorang / banyak (orang|anak|pecandu|pengguna|yang)`,
  },
  {
    name: 'past',
    weight: -3,
    any: `
      (dulu|dahulu|baheula|pernah|kapungkur|once|sempat|sempet|waktu itu|syukurlah|syukur)
      (tahun|taun|bulan|minggu|bln|thn) (lalu|kemarin|kamari) / (tahun|taun|bulan|minggu) yang lalu
      (waktu|pas|jaman|zaman|sewaktu) ~ (kecil|muda|sma|smp|kuliah|sekolah|kemah|masih) / years ago / last year / used to
      masa lalu / mantan (pecandu|pemakai|pengguna)`,
  },
  {
    name: 'study or story',
    weight: -4,
    any: `
      (tugas|makalah|presentasi|skripsi|pidato|poster|mading|novel|cerpen|film|pilem|serial|drama|drakor|sinetron|lagu|berita|koran|artikel|game|ujian|lomba|materi|seminar|penyuluhan|penelitian|riset|judul|essay|esai|article|news|movies?|song|poem|homework|ppt|powerpoint|jurnal|kti|podcast|tiktok|youtube|naskah|skenario|tokoh|adegan|buku|majalah|quiz|wawancara|debat|pr|pmr|ukom|mapel|teori|roleplay|simulasi|latihan|sosialisasi|webinar|spanduk|banner|pamflet|leaflet|infografis|caption|konten|assignment|thesis|dokumenter|netflix|anime|komik|webtoon|wattpad|puisi|pantun|soal|netizen|sop|tulis cerita|nulis cerita)
      (karya tulis|cerita pendek|kuliah umum|my class|first aid class|school project|teka teki|kelas aku lagi bahas|standar operasional)
      (artis|selebriti|selebgram|penyanyi|aktor|rapper)
      (kasus|peristiwa) ~ (narkoba|miras|di|kecubung|itu|pembunuhan|pemerkosaan|kdrt|oplosan)
      (baca|nonton|lihat|liat|denger|dengar) ~ (berita|film|tv|ig|internet|video|koran|tiktok|status artis|plang|serial)`,
  },
  {
    name: 'rule or service asked',
    weight: -2,
    any: `
      (nomor|nomer|nmr|nmer|nmoer|hotline|call center|alamat|jadwal|jam|number) ~ (berapa|apa|buka|pencegahan|darurat|konseling|konsultasi|pengaduan|telepon|bunuh diri|kekerasan|untuk|overdosis)
      berapa (nomor|nomer) / (hotline|call center|emergency number)
      (hukum*|dihukum|pasal|pidana|dipidana|syarat|prosedur|biaya|laporan|melaporkan|islam|agama|dosa)
      beda ~ (110|112|119|129|184) / (cara|wajib) lapor / (ditangkap|ditangkep|dipenjara) tidak`,
  },
  {
    name: 'laughter',
    weight: -2.5,
    any: `
      (wkwk*|haha*|hihi*|hehe*|lol|lmao|xixi*|awok*|ngakak|wkw*|becanda|canda|bercanda|jk|kidding|kwkw*|wk wk|ahaha*)`,
  },
];

/** A why is often a fact asked, but never when life itself is questioned: not weighed against suicide. */
export const ASKS_WHY: Cue = {
  name: 'asks why',
  weight: -1.5,
  any: `
      kenapa / apakah / (normal|wajar|aman|bahaya) ~ (tidak|kan|gitu|sih) / wajar / penasaran / (mau|ingin|numpang|ijin|izin) (tanya|nanya|bertanya|tahu|tau|naros) / wondering / curious`,
};
