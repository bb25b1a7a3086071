/**
 * Cues of a wish to die or to be gone: said plainly, as despair of life, or veiled in a farewell.
 * Weights: 3 or more raises the alarm alone; less needs company (see context.ts).
 */
import type { Cue } from '../weigh.ts';
import { SUICIDE_SIGNS } from './suicide-signs.ts';

export const SUICIDE: readonly Cue[] = [
  ...SUICIDE_SIGNS,
  {
    name: 'better without me',
    weight: 3.5,
    any: `
      (dunia|mereka|keluarga|semua|orang|ibu|bapak|anak|kalian|everyone|hidup mereka|rumah|dia) ~~ (tanpa|without) (aku|me|kehadiran aku|ada aku)
      (better|happier|baik|tenang|bahagia|lega|senang|damai) ~ (off )?(without me|tanpa aku)
      tanpa aku ~~ (lebih|baik|bahagia|tenang) / better off (dead|without)
      (kalau|seandai|andai|saat|ketika|waktu|nanti|besok|misal|habis|mending|lebih baik|coba) ~ aku ~ (tidak ada|mati|hilang|tiada|lenyap|ilang|meninggal|gone)(?! (uang|duit|waktu|ongkos|kuota|pulsa|ktp|bpjs|kartu|teman|kerja|kerjaan|gejala|masalah|biaya|motor|surat|obat|barang|kegiatan|bukti|niat|yang nemenin|kelas|jadwal|hp|sinyal|kendaraan|rumah|keluarga|riwayat|di rumah|di sana))
      (kalau|saat|ketika|besok|nanti|habis) ~ aku ~ pergi ~ (selamanya|duluan|jauh|nanti|jangan|jaga|titip|rawat)
      aku (pergi|hilang|mati) ~~ (lebih baik|lebih tenang|bahagia|lega|seneng|senang) / besok ~ aku ~ tidak ada
      aku ~ tidak ada ~ besok / kalau i die / kalau im gone / when im gone / kalau aku ~ (mati|hilang|pergi)
      (ada|bakal) ~ (sedih|nangis|kehilangan|nyari*) ~ kalau aku (mati|tidak ada|pergi|hilang) / tenang kalau aku
      aku ~ (mati|hilang|tidak ada) ~~ (peduli|sadar|nyari|sedih|nangis|lega|kehilangan) / (lega|lebih baik|tenang|enak|seneng|bahagia) ~~ (kalau|tanpa) aku / semoga ~ tidak ~ ada aku / (lebih baik|lebih sae|langkung sae) ~ tidak ada / aku ~ lebih (baik|sae) tidak ada / nanti ~ tidak ada aku / kalau (kalian|kamu) ~ baca ~ aku / baca ini aku ~ (tidak ada|pergi) / nangis di pemakaman / (kalian|mereka) ~ bebas ~ (dari )?aku`,
  },
  {
    name: 'be gone',
    weight: 3,
    any: `
      ingin ~ (hilang|ngilang|menghilang|lenyap|ilang|musnah|disappear|leungit|sirna|melenyap)(?! (ke|dari (kota|rumah|sini|kampus|grup)))
      (hilang|ngilang|menghilang|lenyap|pergi|ilang|leungit|ngaleungit) ~ (selamanya|dari dunia|dari bumi|dari muka bumi|dari hidup|dunya)
      pergi (jauh|selamanya|untuk selamanya)
      (meninggalkan|ninggalin|pergi|tinggalin) ~ (dunia|dunya|semua selamanya|kalian selamanya)
      tidak ~ (balik|pulang) lagi(?! ke ) / tidur ~ (selamanya|panjang)
      (ingin|semoga|biar|supaya|berharap|mau|mending|harap|hope|wish) ~~ (tidak|usah|not|never) ~ (bangun|wake) / usah bangun lagi
      (go to sleep|sleep) ~ (selamanya|never wake) / tidak (usah )?bangun lagi ~ selamanya / tidak bangun ~ selamanya
      tidak bangun lagi
      (ingin|mau) ~ (pulang|balik|pergi) ~ (tuhan|allah|surga|gusti|pangkuan|akhirat|sang pencipta|rahmatullah|selamanya)
      ingin pulang ~ bukan ~ rumah / tempat ~ (tenang|tidak ada sakit*|abadi|damai|lebih baik) / tenang ~ (sana|di sana|alam)
      istirahat ~ (selamanya|tenang|panjang|abadi) / (bentar|sebentar) lagi ~ (tenang|selesai|bebas|pergi|tidak ada)
      (akhir|bakal|akan) ~ tenang ~ (selamanya|sebentar) / gone selamanya / not be here / wont be here / ngilang selamanya
      aku ~ pergi ~ (duluan|malam ini|selamanya) / (aku|maaf ~ aku) ~ duluan / (bentar|sebentar) lagi ~~ (selesai|bebas|tenang|beres|pergi|hilang) / tidak ~ lama lagi / aku tidak lama lagi / hari terakhir aku / malam terakhir / (hari|malam|ulang tahun) ~ terakhir aku / (di|lebih enak|tidur) ~ kuburan / kuburan ~ (tenang|enak|sendiri) / gali kuburan / (semoga|doain) ~ (sana|tenang|surga) ~ tenang? / di sana ~ (lebih )?tenang / gone tonight / want to (disappear|be gone|vanish) / menghilang ~ selamanya / pergi ~ (tanpa sakit|tenang|salilana) / pergi salilana / tidak ~ bangun ~ (besok|isuk|pagi)`,
  },
  {
    name: 'join the dead',
    weight: 3,
    any: `
      ingin ~ (nyusul|susul|menyusul|ikut|nuturkeun|bareng|ketemu|bertemu|nyusulan) ~ (ibu|bapak|almarhum*|alm|nenek|kakek|anak|istri|suami|adik|kakak|teman|dia|pacar|mendiang)(?! (ke|kuliah|kerja|di|rehab|main|les|lomba|belajar|nonton|jalan))
      (nyusul|susul|menyusul) ~ (almarhum*|alm|mendiang) / ketemu ~ (surga|akhirat|alam|sana)
      see you ~ (heaven|other side|next life) / (harus|kenapa ~ bukan|kenapa tidak) ~ aku ~ (mati|meninggal|pergi)
      harus ~ (aku|kemarin|dulu) ~ (mati|selesai|tidak selamat|lewat|meninggal)
      kangen ~ (almarhum*|alm|mendiang) ~~ (ikut|nyusul)
      (mau|ingin) (ikut|nyusul) ~ (dia|mati|anak|ibu|bapak|almarhum*) / (ikut|nyusul) ~ (dia|bapak|ibu) ~ (surga|mati) / nyusul ~~ surga / kenapa ~ tidak (sekalian|ikut) mati`,
  },
  {
    name: 'farewell',
    weight: 2.5,
    any: `
      selamat tinggal / goodbye / good bye / farewell
      (chat|pesan|kata|kalimat|pesen|message|text|post|story) ~ (terakhir|last|final)
      (terakhir|last|final) ~ (chat|pesan|message|text|post|kata) / terakhir kali ~ (aku|chat|ngomong|ketemu|kita|ngobrol)
      ini (yang )?terakhir (kali* )?(aku|chat|pesan|ngobrol|ketemu|kita) / surat ~ (perpisahan|terakhir|wasiat|pamit|untuk ibu)
      (nulis|bikin|menulis|tulis|wrote|writing|ninggalin|nyerat) ~ (surat|note|letter|wasiat|pesan terakhir) / wasiat
      pamit ~~ (selamanya|pergi|semua|terakhir|jauh|dunia|untuk) / (aku|dia|teman|adik|kakak|anak|suami|istri) ~ pamit*
      last goodbye / amit mundur / bundir note / hatur nuhun untuk semua / makasih ~ (semua|selama ini|segala) ~~ (aku|maaf|pergi)
      aku amit / sampai jumpa ~ (kehidupan|sana|surga|alam) / tidak (ketemu|bertemu) lagi / lain kehidupan
      kehidupan (lain|selanjut|berikut)
      (pesan|chat|kata) ~ terakhir / aku duluan / dadah ~ selamanya / (dadah|pamit|maaf) ~~ (duluan|selamanya) / see you ~ (another|next) / another life / ucap* perpisahan / (ngucapin|mengucapkan|kirim|post*) ~ (perpisahan|selamat tinggal|goodbye) / surat ~ (meja|ibu|keluarga|semua orang|terakhir) / note ~ (semua|ibu|terakhir) / (menyiapkan|nyiapin|nulis|bikin|titip) ~ (surat|note) / slmt tggl / terakhir aku / goodbye world / makasih ~~ maaf ~~ (kuat|nyerah|pergi|sanggup) / makasih pernah / (hampura|maaf) ~ semua ~~ (pergi|mau)`,
  },
  {
    name: 'care for what is left',
    weight: 2.5,
    any: `
      titip* ~ (anak|adik|ibu|bapak|kucing|keluarga|orang tua|ortu|nenek|istri|suami|kakak|anabul|anjing)
      (jagain|jaga|jagaan|rawat|urus|sayangi|sayangin|take care of|look after) ~ (kucing|anak|adik|ibu|bapak|anjing|keluarga|nenek|istri|ortu|orang tua|my|kakak|peliharaan|hewan|cats?|tanaman) ~~ (kalau|aku|nanti)
      bilangin ~ (ibu|bapak|semua|keluarga|dia|anak) ~~ (sayang|maaf|cinta) / tell ~ (mom|mum|my|them) ~ (love|sorry)
      (bilang|sampaikan) ~ (maaf|sayang) ~ (ibu|bapak|keluarga)
      (tidak usah|jangan) ~ (cari|nyari|nyariin|cariin|nangis|sedih|nangisin|tangisi|nunggu|tunggu|tungguin|salahin|nyalahin|merasa bersalah|hubungi|kangen|inget)
      dont (cry|look|blame|miss|wait) / lupain* ~ aku / lupakan aku / forget me
      (adopsi|adopt|rawat|jagain|kasih makan|urusin) ~~ (kucing|anjing|anabul|peliharaan) / (jaga|jagain) (ibu|adik|bapak|anak) / jaga ibu / (bilang|sampein|sampaikan|tolong) ~~ (ibu|bapak|keluarga) ~~ (maaf|sayang) / (jangan|tidak usah) bilang ~ (ibu|siapa) ~~ pergi / take care of my / jangan lupa kasih makan`,
  },
  {
    name: 'keep well without me',
    weight: 2,
    any: `
      selamat tinggal (semua|kalian|dunia|teman|ibu|bapak|sayang|dunya) / goodbye (all|everyone|world) / jaga diri / jaga diri baik / jaga kesehatan kalian / jaga diri kalian / baik baik tanpa aku / bahagia tanpa aku / sehat sehat semua`,
  },
  {
    name: 'giving away',
    weight: 2.5,
    any: `
      (barang|baju|motor|tabungan|hp|laptop|koleksi|harta|sepatu|gitar|kamera|pakaian|mainan|things|stuff|clothes) ~~ (bagi|bagiin|bagi2|bagikan|dibagi*|kasihin|aku kasih|sumbang*|disumbang*|wariskan|masihan|bikeun|dibikeun|untuk (lo|lu|kamu|kalian|elu|loe)|given away)
      (bagi|bagiin|bagi2in|bagi bagi|ngebagiin|ngebagi|membagikan|membagi|giving|gave|ngabagikeun|masihkeun) ~~ (barang|harta|baju|koleksi|away|kesayangan|tabungan|mainan)
      (password|pin|atm|rekening|asuransi|utang) ~~ (tulis*|catat*|dicatat|lunas*|lunasin|gampang)
      (koleksi|komik|barang|hp|laptop|motor|semua) ~~ (ambil|untuk|kasih|kasihin) ~ (lo|kamu|lu|adik|semua|aku|ke) / (transfer|transferin) ~ (semua )?tabungan / beresin kamar / tabungan ~ (ibu|adik|untuk|ke)`,
  },
  {
    name: 'needs nothing more',
    weight: 2,
    any: `
      (tidak|wont) ~ (butuh|perlu|need|dipakai|kepakai|butuhin|merlukan|butuhkan) lagi
      (kuburan|kubur*|pemakaman|makam*|kafan|jenazah|mayat) ~ aku / aku ~ (dikubur|dimakamkan) / biar ~ gampang nanti
      biar tidak ada yang (inget|ingat|nyari|sedih)`,
  },
  {
    name: 'cutting ties',
    weight: 1,
    any: `
      (hapus*|delete*|deactivate|tutup|keluar) ~ (semua )?~ (sosmed|foto|akun|medsos|ig|grup|instagram|kontak|kenangan|chat)
      (ngunci|kunci|sekap|disekap) ~ (diri|kamar) / tidak bisa dihubungi* / hp* ~ mati / tidak (aktif|ada kabar) / menghilang
      ngilang`,
  },
  {
    name: 'sharp thing taken',
    weight: 2,
    any: `
      (bawa|pegang|megang|sama|simpan|nyimpen|mawa) ~ (cutter|silet|tali|pisau|gunting|racun|baygon|tambang) / beli racun
      foto obat / (kumpulin|ngumpulin|nimbun|simpen|nyetok) ~ (obat|pil)`,
  },
  {
    name: 'sorry for all',
    weight: 1.5,
    any: `
      (maaf|maafin|maafkan|hampura|hapunten|sorry) ~ (semua|segala|aku|salah|for everything|atas|kalau|ibu) / sorry for
      makasih (semua|untuk) / terima kasih (semua|untuk|atas) ~ (selama|semua) / thank you for everything / pamit`,
  },
  {
    name: 'voices say die',
    weight: 3,
    any: `
      (nyuruh|suruh|menyuruh|bisikin|bisikan|titah) ~ (aku )?(mati|bunuh|bundir|loncat|lompat|pukul) / disuruh mati
      voices ~ (tell|telling) ~ (kill|die|hurt) / (disuruh|nitah) (mati|bunuh diri)
      (nyuruh|suruh|bisik*|bisikan) ~ aku ~ (mati|lompat|loncat|bunuh)`,
  },
  {
    name: 'self hate',
    weight: 1.5,
    any: `
      benci ~ (diri|aku|hidup) / hate myself / jijik ~ (diri|aku) / malu / aku (jahat|hancur|rusak|kotor|hina)
      semua ~ (benci|ninggalin|membenci) / tidak (pantas|pantes|layak) / pura pura kuat
      stres berat / capek`,
  },
  {
    name: 'what is death like',
    weight: 3,
    any: `
      (gimana|apa|seperti apa) rasa* mati / rasa mati / mati itu (sakit|gimana|rasa|enak|tenang) / mati (sakit|enak) tidak
      mati ~ lebih (enak|tenang|baik) / how ~ it feel to die / kalau aku mati`,
  },
  {
    name: 'tried',
    weight: 3,
    any: `
      (coba|pernah|tried|attempted|sempat|sempet) ~ (mati|bunuh diri|bundir|gantung|lompat|loncat|akhiri|mengakhiri|minum racun|minum baygon|overdosis sengaja|nyilet)
      sengaja (overdosis|minum|telan|nabrak) / on purpose`,
  },
];

/** What tips the scale either way. */
export const AGAINST_SUICIDE: readonly Cue[] = [
  {
    name: 'how to die is asked',
    weight: 3,
    any: `
      (cara|gimana|obat apa|minum apa|apa yang|how) ~~ (mati|bunuh diri|bundir|die|akhiri hidup) ~~ (tidak sakit|tanpa ~ sakit|cepat|cepet|tenang|painless*)
      (mati|bundir) ~ (tanpa|tidak) ~ sakit / biar ~ mati / supaya mati / berapa ~~ (mati|tidak bangun lagi) / cara (mati|bundir|bunuh diri)(?! (cegah|dicegah))`,
  },
  {
    name: 'somebody in general',
    weight: -3,
    any: `
      (pecandu|pengguna|pemakai|pemabuk|orang|remaja|banyak|artis|yang (pakai|nyabu)|bikin|memicu|sabu|narkoba) ~~ (bunuh diri|bundir|ingin mati|mau mati) / (rentan|ancaman|risiko) ~ (bunuh diri|bundir)`,
  },
  {
    name: 'not any more',
    weight: -4,
    any: `
      (tidak|bukan) (ingin|mau|akan|bakal) (mati|bunuh diri|bundir|matiin) / (takut|tidak mau|belum siap|belum mau) mati
      tidak (mati|bunuh diri) / alhamdulillah (sekarang|masih)
      sekarang ~ (konselor|relawan|pulih|sembuh|baik baik|bersyukur|lebih baik)`,
  },
  {
    name: 'leaves a habit',
    weight: -4,
    any: `
      selamat tinggal (narkoba|rokok|sabu|masa|miras|kebiasaan|mantan|tahun|sampah|stres|jerawat)
      hidup (sehat|bersih|normal|sober|mandiri|hemat|tanpa narkoba|lebih baik|baru|tenang|damai)
      (?<!tidak )(ingin|mau) hidup (sehat|lagi|normal|bersih|tenang|baru) / gaya hidup`,
  },
  {
    name: 'leaving the chat',
    weight: -2,
    any: `
      makasih ~ (info*|jawaban*|ilmu*|bantuan*|penjelasan*|kuis*|materi*) / nemenin belajar / wassalam
      akhiri (chat|kuis|obrolan|percakapan|sesi|quiz) / besok lanjut / hapus (semua )?(data|chat|riwayat|pesan|jejak)
      dulu makasih / kuis / menu / pamit ~ makasih / admin`,
  },
];
