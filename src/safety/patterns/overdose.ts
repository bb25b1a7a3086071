/**
 * Cues of a person who is unwell now after taking something, or cannot be woken, or a child who swallowed something.
 * Weights: 3 raises the alarm alone; 1 to 2 need company. Signs follow the sources named in texts.ts.
 */
import type { Cue } from '../weigh.ts';
import { ASKS_WHY } from './not-crisis.ts';
import { OVERDOSE_SIGNS } from './overdose-signs.ts';

export const OVERDOSE: readonly Cue[] = [
  ...OVERDOSE_SIGNS,
  {
    name: 'weak',
    weight: 1.5,
    any: `
      lemas / loyo / lunglai / lungse / lemah* / teler / mabok berat / limp / drowsy / weak / ngantuk ~ terus / terlalu ngantuk
      sempoyongan / oleng / layu / tidur terus / ngelantur / jangar / nundutan / drop
      laleuleus / ngantuk (berat|parah|terus) / lemas ~ (tulang|berdiri|jalan) / super sleepy / sleepy / mata ~ (sayu|merah diem) / ngiler / ngeces`,
  },
  {
    name: 'dizzy',
    weight: 1,
    any: `
      pusing* / lieur / muter* / keliyengan / kliyengan / dizzy / puyeng / melayang* / muterr / berputar / kunang kunang / berat kepala
      kepala ~ (berat|sakit|muter|mau pecah) / limbung`,
  },
  {
    name: 'mind',
    weight: 1.5,
    any: `
      ngoceh* / ngaco / meracau / ngeracau / halu / halusinasi / berhalusinasi / kesurupan / linglung / nyerocos
      ngomong ~ (ngaco|ngelantur|sendiri|ngawur|tidak jelas) / ketawa ~ sendiri / teriak teriak / jerit jerit
      (lihat|liat|ngeliat|melihat|denger|ngeliatin|ningali|seeing) ~ (setan|hantu|aneh|semut|ulat|serangga|makhluk|bayangan|suara|jurig|things|kecoa|ular|laba|tikus|pocong|malaikat|arwah|bisikan|orang mati|binatang)
      hallucinat* / tidak kenal ~ (orang|aku|siapa|keluarga|ibu) / ngamuk tidak jelas / tidak jelas ngomong / ngalindur / owah
      buka baju / lari lari / tidak inget ~ (apa|siapa|nama) / bad trip / badtrip / confused / ngaler / ngigau / mengigau
      panik ~ (habis|karena) / panic attack
      ngacapruk / ngelantur / (ketawa|nangis) ~ (terus|sendiri|nangis) / ngomong ~ (orang yang tidak ada|tidak nyambung|tidak jelas|ngaco|setan) / tidak (inget|ingat) apa / paranoid / parno parah / ketakutan ~ (lihat|liat|bayangan|sendiri) / tidak pakai baju / telanjang / delirium / mata ~ liar / ngamuk ngaco / ngeliat (serangga|tikus|semut|ulat|bayangan|makhluk)`,
  },
  {
    name: 'pain inside',
    weight: 1,
    any: `
      (perut|ulu hati|tenggorokan|lambung|kepala|pinggang) ~ (sakit|kebakar|panas|perih|melilit|kram|nyeri|terbakar)
      (sakit|nyeri) ~ (perut|ulu hati|kepala) / keluar darah / pendarahan / perdarahan / kesakitan / tidak enak badan
      badan ~ tidak enak / bengkak / kencing darah / bab darah / nyeri eh / beteng ~ nyeri`,
  },
  {
    name: 'fear of dying',
    weight: 1.5,
    any: `
      takut mati / mau mati / berasa mati / ngerasa mati / gonna die / dying / seperti mati / takut kenapa kenapa / takut lewat
      takut ~ mati / bakal mati / akan mati / bisa mati tidak / mati tidak
      hampir mati / mau mati / mau pingsan / mau lewat / sekarat / aku mati / takut lewat`,
  },
  {
    name: 'stimulated',
    weight: 1,
    any: `
      tidak ~ tidur ~ hari / gelisah / resah / rahang / kepanasan / gigit gigit`,
  },
  {
    name: 'overdose said',
    weight: 2.5,
    any: `
      overdosis / keracunan / over dosis / over dosage / kebanyakan dosis / terkena racun / mabok ~ kecubung
      (dia|aku|teman|adik|kakak|bf|gf) (lagi )?(overdosis|overdosis) / think ~ overdosis / salah minum / salah makan / salah telan / kebanyakan obat`,
  },
  {
    name: 'something taken',
    weight: 0.5,
    any: `
      {take} / {takeDrug} / {drug} / disuntik* / dicekok / cekok / jarum / bong / alat hirup / club / diskotik / diskotek / dugem
      pesta / party
      komix / koyo / bubuk / serbuk / kecubung / jamu / bekas suntik / needle / drugged / ngedrugs / party / obat / hirup`,
  },
  {
    name: 'just taken',
    weight: 1,
    any: `
      (habis|tadi|barusan|baru|semalam|semalem|tadi malam|kemarin|sejak|after|karena|hari ini|sekarang|pertama|peuting) ~~ ({take}|{takeDrug}|dicekok)
      ({take}|{takeDrug}|dicekok) ~~ (barusan|tadi|semalam|semalem|sekarang|tiba tiba|langsung|malam ini|dari semalam|dari tadi)
      (habis|dari|pulang) ~ (club|diskotik|diskotek|dugem|pesta|party|nongkrong|tongkrongan|karaoke|konser) / ditemukan ~~ {drug}
      ada ~ (bungkus|strip|botol|plastik|suntik|jarum|sisa|bekas) ~ {drug}
      (sebelah|samping|dekat|kamar|kasur|lantai|tangan|lengan|saku) ~~ (suntik|jarum|strip|botol|bungkus|bong|pil|plastik|obat|lem|kaleng)
      (bungkus|strip|botol|kaleng|plastik) ~ kosong / (?<!tidak )bau (alkohol|lem|miras|minuman|arak|tiner)
      sambil ~ (suntik|ngelem|minum) / (i|he|she|we|they) (took|ate|drank|smoked|snorted|injected|telan)
      (telan|nyabu|ngelem|suntik|hirup) ~ {drug}
      (karena|habis|tadi|barusan) ~~ {drug} / (dikasih|ngasih) ~~ (minum|pil|obat|permen|sesuatu) / baru pertama ~ (coba|pakai|nyabu) / {drug} ~ (punya|milik) / sendirian ~ habis / (minum|telan|makan) ~ {drug} / mix* ~ {drug} / bekas suntik / needle / drinking all night / (drank|took|ate)`,
  },
  {
    name: 'too much',
    weight: 1,
    any: `
      kebanyakan / terlalu banyak / berlebihan / ({take}|{drug}) ~ banyak / banyak ~ {drug}
      ({take}|{drug}) ~~ (sestrip|strip|sebotol|botol|segenggam|semua|sekaligus|dobel|double|sepapan|papan|berbutir butir|puluhan|belasan|satu dus|sebungkus|sekotak|sisa|butir|biji|lempeng)
      too (much|many) / whole (bottle|pack|strip) / dosis ~ (lebih|dobel|tinggi) / lot of / all ~ pil / all ~ (obat|pil)
      [0-9]+ (butir|biji|pil|tablet|botol|strip)* ~ (sekaligus|habis|langsung) / satu (toples|botol|strip|lempeng|papan|segenggam) / ({take}|{drug}) ~ [0-9]+an / setengah botol / berapa botol / a lot / lots of / ({take}) ~~ [0-9]+ (butir|biji|botol|pil) / kebanyakan ~ {drug} / dua kali lipat / dosis ~ kebanyakan`,
  },
  {
    name: 'too much, as an event',
    weight: 0.5,
    any: `
      kebanyakan ~ {take} / {take} ~ kebanyakan / kebanyakan {drug} / {drug} kebanyakan / took too / drank too
      (habis|barusan|tadi) ~ telan ~~ {drug}`,
  },
  {
    name: 'child swallowed',
    weight: 3,
    any: `
      {child} ~~ (telan|tertelan) / (telan|tertelan) ~~ {child} / {kin} ~~ tertelan / tertelan ~~ {kin} / anak ~ telan ~ {drug}
      {child} ~~ (minum|makan|hirup|pakai|ngemut|mengemut|jilat) ~ ({drug}|cairan|pembersih|racun|rokok|puntung|baterai|minyak tanah|deterjen|sabun|karbol|pemutih|bayclin|wipol|oli|kapur|sampo|parfum|punya|obat)
      {child} ~~ dicekok / {child} ~~ telan / {child} ~~ (telan|drank|ate) ~ (pills?|medicine|medication|vape) / {child} ~~ masukin ~ mulut
      (anak|{child}) ~~ (minum|makan|telan|ngemut|gigit|jilat|coba|tertelan|salah minum) ~~ (obat aki|minyak kayu putih|minyak telon|baterai|liquid|obat darah|obat tekanan|metadon|pil|obat tetes|tiner|thinner|pembersih|pemutih|racun|koyo|rokok|puntung|ganja|ekstasi|sabu|kecubung|vape|bensin|minyak tanah|cigarette|gummies|medication)
      anak leutik ~~ (makan|minum|telan) / anak (kucrit|leutik|kicik) ~~ (makan|minum) / (baby|toddler|kid|son|daughter) (ate|drank|telan) / anak ~ salah (minum|makan) / dikira (permen|sirup|air|coklat) / tertelan ~ (obat|pil|baterai|cairan|rokok|racun)`,
  },
  {
    name: 'household poison drunk',
    weight: 2,
    any: `
      {take} ~ (racun|baygon|pembersih|cairan|pemutih|bayclin|thinner|tiner|deterjen|karbol|minyak tanah|hand sanitizer|spiritus|bensin|obat nyamuk|wipol|porstex)
      racun tikus`,
  },
  {
    name: 'drink spiked',
    weight: 1.5,
    any: `
      (minuman*|minum|gelas|kopi) ~~ (dimasukin|dimasukkan|dicampurin|dikasih|ada sesuatu|ada obat|ada apa|ditaruh|ditaro|aneh)
      (masukin|memasukkan|campurin|naro|naruh|nyampur*) ~ (obat|sesuatu|bius|apa) ~~ (minuman*|gelas|minum) / drink ~ spiked
      spiked my / put ~ in ~ drink / dibius / dikasih ~ bius
      dikasih ~ (minum|obat|permen|rokok|sesuatu) ~ (orang|cowok|teman|kenalan|sama|dia) / roofied / drugged / got drugged
      been drugged
      (ada yang )?(masukin|naruh|naro|nyampurin|taruh) ~ (sesuatu|obat|pil|bius) / minuman ~ (ditinggal|aneh|rasa) / (cowok|orang|dia|paman|kenalan) ~ (ngasih|kasih) (minum*|permen|pil) / someone drugged / drugged me / dibius / dikasih (minum|minuman) ~ orang`,
  },
  {
    name: 'withdrawal with visions',
    weight: 3,
    any: `
      {stopped} ~~~ (kejang|lihat|liat|ngeliat|melihat|denger|dengar|halu|halusinasi|ngaco|meracau|seeing|hearing|hallucinating|ngoceh|ngomong ngaco)
      (lihat|liat|ngeliat|melihat|halu|halusinasi|ngaco|meracau|hallucinating|kejang) ~~~ {stopped}
      {stopped} ~~~ (orang yang tidak ada|ketakutan|serangga|tikus|bayangan|semut|bugs|things) / (quit|stopped) drinking ~~~ (seeing|gemetar)`,
  },
];

/** What speaks against: nothing was taken, or nobody is ill. */
export const AGAINST_OVERDOSE: readonly Cue[] = [
  ASKS_WHY,
  {
    name: 'asks whether somebody uses',
    weight: -2.5,
    any: `
      curiga / mencurigai / takut itu ~ {drug} / (itu|habis) ~ (pakai|nyabu) ~ apa / habis pakai apa / itu apa / kena apa
      apa (dia|anak|suami|itu) ~ (pakai|nyabu|pemakai) / puber apa / (tanda|ciri) ~ (pakai|pemakai) / isi ~ apa / itu halu / itu overdosis`,
  },
  {
    name: 'of an overdose in general',
    weight: -3,
    any: `
      (bisa|kenapa|apa|benar|kalau|selalu|cara|gimana|beda|tentang|soal|risiko|resiko|bahaya|mencegah|sejarah|apakah|korban|yang|kasus|mati|info|materi|penyebab|definisi|arti|gejala|ciri|tanda|orang|untuk|sama|p3k|pertolongan|bikin|termasuk|apa itu|anti|angka) (overdosis|keracunan)(?! tolong)
      overdosis (itu|bisa|apa|karena|heroin|opioid|sabu|ganja|obat|miras|dikasih|selalu|kenapa|terjadi|berapa) / keracunan (miras|alkohol|metanol) (itu|bisa|apa|telepon)
      gimana pertolongan ~ (pada|untuk) / overdosis tidak / bisa ~ overdosis`,
  },
  {
    name: 'fears it might come',
    weight: -2.5,
    any: `
      (takut|khawatir|waswas) ~ (telan|tertelan|overdosis|kejang|keracunan|pingsan|sakau|kalau|nanti|suatu) / biar tidak ~ (telan|tertelan|overdosis) / besok / keesokan`,
  },
  {
    name: 'withdrawal only',
    weight: -2,
    any: `
      {stopped}`,
  },
  {
    name: 'everyday drink or medicine',
    weight: -1.5,
    any: `
      {take} ~ (kopi|susu|air putih|jamu|jus|vitamin|es|air|boba)
      obat (flu|pilek|demam|maag|mag|cacing|warung|herbal|kb|alergi|jerawat|panu|tetes|pusing|diare) / seblak / bakso / mie / puasa
      upacara / vaksin / imunisasi / begadang / futsal / olahraga / lari pagi / gym / naik (bus|habis|mobil|kereta|gunung)
      kendaraan / perjalanan / hamil muda / ngidam / nonton konser / asma / maag / gerd / tipes / dbd / skripsi`,
  },
  {
    name: 'animal',
    weight: -4,
    any: `
      (kucing|anjing|ayam|ikan|burung|hamster|kelinci|sapi|kambing|tanaman|hewan|bebek)`,
  },
  {
    name: 'wish not to wake',
    weight: -4,
    any: `
      (ingin|semoga|biar|supaya|berharap|usah|hope|wish|mending|harap) ~~ (tidak|usah|not|never) ~ (bangun|wake)
      tidur ~ selamanya / tidak bangun ~ selamanya / usah bangun / tidak usah napas`,
  },
  {
    name: 'hit unconscious',
    weight: -2,
    any: `
      dipukul ~~ (pingsan|tidak sadar) / {hit} ~ sampai`,
  },
  {
    name: 'asks how much or how to feel it',
    weight: -2.5,
    any: `
      berapa (banyak|butir|dosis|biji|ml|kali|lama|mg|gram|jam) / dosis ~ (aman|pas|berapa|normal)
      biar ~ (fly|ngefly|pukul|teler|giting|high|kuat|tidur|enak|tidak ketahuan|tidak sakau|mabok) / aman tidak
      beli ~ (dimana|mana|berapa) / cara (racik|bikin|untuk|pakai|oplos)`,
  },
  {
    name: 'long custom',
    weight: -1.5,
    any: `
      sering / tiap (hari|malam|minggu|bulan) / tiap (hari|malam) / suka / sok / mulu / ([0-9a-z]+) (tahun|taun|bulan) (ini|terakhir|lalu)
      selama / biasa / sejak / akhir akhir ini / belakangan ini / kecanduan / candu* / ketergantungan / hari ini kopi / gampang
      lama`,
  },
  {
    name: 'wants treatment',
    weight: -1,
    any: `
      rehab* / konsul* / berobat / direhab / konselor / curhat / ingin sembuh / ingin berhenti / mau berhenti / daftar* / lapor*`,
  },
  {
    name: 'well again',
    weight: -3,
    any: `
      (sembuh|pulih|sadar|baikan|membaik|selamat|sehat|normal) (lagi|balik|sekarang|alhamdulillah)
      (untung|syukur|syukurlah) ~~ (dibawa|ketolong|tertolong|cepat) / (sekarang|alhamdulillah|untung|syukur|syukurlah) ~~ (?<!tidak )(sembuh|pulih|sehat|selamat|sadar|baikan|membaik|sehat sehat|normal)
      masih sadar / tidak pingsan / bukan pingsan / he fine / sekarang fine / ok sekarang / ditangani dokter / dirawat / sehat mung
      sekarang sehat`,
  },
];
