/**
 * Cues of a person hurt, threatened, forced or held, and of a child at risk. What keeps coming back counts as now.
 * Passive verbs are `dipukul`, `diancam`...; active ones `pukul`, `ancam`... (normalise.ts).
 */
import type { Cue } from '../weigh.ts';
import { ASKS_WHY } from './not-crisis.ts';
import { VIOLENCE_SIGNS } from './violence-signs.ts';

export const VIOLENCE: readonly Cue[] = [
  ...VIOLENCE_SIGNS,
  {
    name: 'held',
    weight: 3.5,
    any: `
      disekap / sekap ~ (aku|{kin}|dia|kami|mereka)(?! (biar|supaya|sendiri)) / dipenjara ~ (kamar|rumah|suami|kos) / dikunciin
      (dikunci|terkunci|locked) ~ (kamar|rumah|gudang|kos|toilet|suami|pacar|bapak|luar|dalam|ibu|up|in|me|dia|wc|mandi)
      ngunci(in)? ~ (aku|kami|adik|anak|ibu|istri) / kunci aku / (ngunci|kunci) ~ luar / locked ~ (in|up|me)
      tidak ~ (boleh|diijinin|dibolehin|dikasih|diizinkan|diperbolehkan|bisa|meunang|kenging) ~ (keluar|pergi|pulang|kabur|kaluar|balik)
      (nahan|tahan|rampas|ngerampas) ~ (hp|ktp|paspor|anak) / kidnap* / held (captive|hostage) / trapped
      wont let me (leave|go|out) / ditahan ~ (rumah|suami|bandar|mereka|kontrakan|markas)
      terjebak ~ (rumah|kamar|bandar|geng|sama) / dibawa (kabur|paksa|lari) / bawa kabur ~ anak / human trafficking
      (aku|{kin}) ~ dijual / dijual ~ (pacar|ibu|bapak|bandar|suami|paman|teman)
      (jual|ngejual|menjual) ~ (anak|adik|bayi|istri|aku|diri|badan|kakak|keponakan)
      (dikunci|disekap|terkunci|ditahan|dikunciin) ~ (geng|bandar|mereka|preman|orang|basecamp|gudang|kontrakan|apartemen|suami) / (dibawa|dbawa|bwa|diseret|digondol) ~ (orang|paksa|bandar|mobil|mereka|preman|geng|kabur) / naik mobil ~ orang itu / (untuk|sebagai) jaminan / jendela dipaku / hostage / locked (me|door|in|inside) / tidak ~ boleh ~ (keluar|kluar|kaluar) / trafficked / trafficking / (disuruh|diminta) ~ (bayar|lunasin) ~ badan`,
  },
  {
    name: 'papers or way out taken',
    weight: 2,
    any: `
      (hp|ktp|paspor|handphone|dompet|ijazah|identitas) ~~ (ditahan|disita|diambil|dirampas|diumpetin|nahan|tahan) / dijebak / ancam`,
  },
  {
    name: 'forced',
    weight: 2.5,
    any: `
      dipaksa ~~ ({take}|{takeDrug}|{drug}|{courier}|jual*|kurir|nganter*|antar|bawa|nyuri|maling|kerja|ngedarin|tidur|ngelayanin|melayani|buka baju|nikah|ikut|masuk|ngaku|ngamen|ngemis|ngirim|nyimpen|coba)
      paksa ~ (aku|{kin}|dia|kami) / forced? ~ (me|him|her|us|my|to) / forcing / makes? me (smoke|use|carry|take|sell) / making me
      aku ~ dipaksa / {kin} ~ dipaksa / (harus|dipaksa) ~ (nganter|jual|bawa|kurir) ~ (paket|barang|sabu|pil|kurir)
      dijadiin (kurir|tameng|anak|alat) / diperalat / dimanfaatin ~ (kurir|bandar|paman) / diperbudak / diancam
      dititipin ~ (paksa|barang|sabu)
      (dipegangin|dipegangi|pegangin) ~ (suntik|paksa|dipukul|dicekok) / mulut ~ (dibuka paksa|paksa|dimasukin) / dibuka paksa / paksa ~ (ml|nyabu|minum|aborsi|gugurin|jual|nikah|hirup|suntik|transaksi) / dipaksa ~ (pengedar|kurir|aborsi|transaksi|nyabu|hirup|jual*|bandar) / paksa jual / being forced / forced to / paksa ~ (aku|anak|adik) / (nyuruh|suruh|disuruh|minta) ~ (buka baju|telanjang|layanin|ngelayanin|tidur sama|melayani) / (suruh|nyuruh|disuruh) ~~ kalau (tidak|nolak) / hirup ~ kalau tidak`,
  },
  {
    name: 'made to carry',
    weight: 2.5,
    any: `
      (disuruh|nyuruh|suruh|menyuruh|dititah|nitah|dititipin|diminta|nitipin|nitip) ~~ (nganter*|antar*|anter|ngirim|bawa*|jual*|jualin|ngambil|simpan|nyimpen|simpen|nyembunyiin|beli*|meuli|ngedarin|nganteurkeun|mawa|ngejual|telan|tanem|kurir) ~ {courier}
      (anak sd|anak kecil|keponakan|adik|anak) ~ (disuruh|dijadiin|diminta|dititah) ~ (kurir|nganter*|jual*|beli*|ngambil|nyuri|ngemis|ngamen|bawa)
      disuruh jual diri / jual diri
      (suruh|nyuruh|disuruh|dititah) ~~ (bungkusan|paket|sabu|barang|ganja|pil) ~~ (takut|ancam|dibunuh|dipukul|tidak boleh cerita|hotel|terminal) / (dijadikan|dijadiin|diperalat) kurir / takut kalau nolak / {minor} ~ (disuruh|mengantar|dijadikan|dijadiin|dipakai|diperalat) ~~ ({courier}|kurir|bungkusan) / (bapak|ibu|paman|kakak) ~ (suruh|nyuruh) ~~ (beli|ambil|antar) ~ ({drug}|barang|paket)`,
  },
  {
    name: 'made to use',
    weight: 3,
    any: `
      dicekok / (disuruh|dipaksa|suruh|nyuruh|diajak) ~ (anak|adik|keponakan|bayi|balita) ~~ ({takeDrug}|{drug})
      (dikasih|ngasih|kasih|suapin|nyuapin|ngajarin|ngajak|nyuruh|ngebiarin|mere|ngajakan) ~~ ({minor}) ~~ ({takeDrug}|{drug}|rokok|bir|hirup)
      {child} ~ (dikasih|diajak|disuruh|diajarin) ~~ ({takeDrug}|{drug}|hirup|bir|teler|mabok) / suntik paksa
      (masukin|dimasukin) ~ obat ~ minuman* ~ (aku|dia|teman) / diapa apain / diapa2in / dinodai
      ditidurin ~ (paksa|pas|waktu|saat)
      (nyuapin|suapin|ngasih|ngajarin|cekok|ngasi|minum|ngisepin) ~ (bir|ciu|pil|sabu|miras|rokok) ~ (anak|bayi|adik|balita|ke) / (ngajarin|ajarin) ~ (adik|anak|keponakan) ~ (ngerokok|nyabu|minum|ngelem|nyimeng|hirup) / balita ~ (suntik*|jarum|bong|alat hirup) / anak ~ main suntik / suntik paksa / (baju|celana) ~ (kebuka|dibuka|lepas|robek) / pas bangun ~ (baju|telanjang|celana)`,
  },
  {
    name: 'sexual',
    weight: 3.5,
    any: `
      diperkosa / perkosa ~ (aku|{kin}) / {kin} ~ perkosa / (mau|akan|bakal) perkosa / disentuh*
      (nyentuh|menyentuh|megang*|memegang|pegang*|ngelus*|colek|nyolek|nyium|cium|remas|ngeremes|perkosa|noel) ~ (aku|badan|dada|paha|kemaluan|tubuh|bagian|pantat|anak|adik|kelamin|vital)
      dipegang* ~ (badan|dada|paha|paman|bapak|guru|kakek|pantat|tubuh|sama) / touch(es|ed|ing)? ~ (me|my|her) / raped / rape
      molest* / sexual* / dilecehin* / jual diri / dilacurkan / dilacurin
      (masuk|ngintip|nyelinap) ~ kamar* ~ (aku|malam|anak|adik|malem|mandi)
      (ngelayanin|melayani|tidur sama|tidur bareng|layanin) ~ (dia|teman|paman|bos|bandar|tamu|orang|bapak) / dibawa ~ kamar
      (foto|video) ~ (perkosa|bugil|syur) / buka baju ~ (aku|paksa) / disuruh buka baju / hubungan badan / diraba*
      nganu ~ anak / dihamili / merekam ~ (aku|perkosa) / sambil (ngerekam|direkam)
      diperkosa / digilir / pencabulan / korban (pencabulan|perkosa|pelecehan) / (megang|pegang|pegang2|pegang pegang|ngintip|nyium|cium|cium cium|ngelus) ~ (aku|paha|dada|badan|tubuh|anak|adik|murid) / (pegang pegang|pegang2|perkosa perkosa|cium cium) / masuk kamar* ~ (aku|malam|malem) / comes? into my room / (divideoin|direkam|difoto|ngerekam|divideokan) ~ (baju|bugil|telanjang|paksa) / ngerekam aku / nudes / paksa (ml|tidur|cium|ngewe) / (layanin|ngelayanin|melayani) tamu / mucikari / open bo paksa / ibu sekap / bayar ~ pakai badan / dinikahin paksa / nikah sama bandar`,
  },
  {
    name: 'child left',
    weight: 2.5,
    any: `
      ({child}|anak|anak anak) ~~ (ditinggal (sendiri|sendirian|di|ibu|bapak|berhari|dari|seharian|dua|terus|mulu)|tidak dikasih makan|kelaparan|terlantar|ditelantarkan|tidak diurus|tidak keurus|tidak diurusin|nangis sendirian|left alone|starving|tidak makan|ditelantarin|kelaperan|dikunci|tidak disusuin|tidak dikasih (susu|minum))
      (ninggalin|ditinggal|tinggalin|meninggalkan|nelantarin|menelantarkan|buang|ngebuang|lempar|ngelempar|pukul|kunci|ngunciin) ~ (bayi|anak|balita|adik)
      (no one|nobody) ~ (feed|feeding|watch*) ~ (baby|kid|child) / (baby|kids?|child) ~ alone
      ({child}|anak|bayi) ~~ (ditinggal|sendiri|sendirian|main di jalan|dari kemarin) ~~ (nyabu|teler|mabok|sakau|high|orang tua|ibu|dalam|sekarang) / (bayi|balita|anak) ~ nangis ~~ (ibu|orang tua|ortu|teler|tidak ada yang|sakau|dari pagi) / anak ~ (kelaparan|luka|penuh luka|ketakutan|ngompol) / (disekap|dijemur|dikandang*) ~ (bapak|ibu|tiang|kandang|anak) / tidak ~ (diurus|diurusin|keurus|dirawat|dikasih makan) / kurus kering / alone ~ (high|drunk)`,
  },
  {
    name: 'high parent',
    weight: 1,
    any: `
      (ibu|bapak|orang tua|ortu|dua dua|kedua|pengasuh|kakak|suami|istri|mereka|dia|anak) ~~ (teler|nyabu|mabok|mabuk|high|fly|ngefly|pakai|pemakai|pemabuk|sakau|kobam|madat|pecandu|drunk|giting|pingsan|ngobat|sabu|judi)
      karena ~ (nyabu|sabu)
      (ibu|bapak|orang tua|ortu) ~ (sakau|tidur mulu|nyabu|teler|judi|mabok)`,
  },
  {
    name: 'bruises',
    weight: 2,
    any: `
      lebam* / memar* / biru biru / luka luka / luka ~ (pukul|bakar|rokok) / bruise* / berdarah / berdarah darah / patah tulang
      bekas ~ (pukul|dipukul) / baloboran / bengeb / barutuh / benjol*
      (bibir|kepala|muka|hidung|mata) ~ (sobek|bengkak|berdarah|memar|biru) / luka ~ (parah|pukul|sayat) / penuh luka / bengkak ~ (pukul|dipukul)`,
  },
  {
    name: 'fire',
    weight: 3,
    any: `
      (mau|akan|ancam|coba|lagi|bakal|arek|hampir|ingin) ~ (bakar|ngebakar|membakar|ngaduruk|duruk) ~ (rumah|aku|kita|kami|keluarga|warung|kamar|diri|semua|kontrakan|kos)
      (rumah|warung|motor|kontrakan) ~ dibakar / (siram*|nyiram|disiram) ~ (bensin|minyak|air keras|air panas) / air keras
      bensin ~ korek`,
  },
  {
    name: 'reckless with children',
    weight: 3,
    any: `
      (nyetir|bawa mobil|bawa motor|nyupir|driving) ~~ (anak*|kami|kita|kids)
      (mabok|teler|fly|mabuk|drunk) ~~ (nyetir|nyupir|bawa motor|bawa mobil|driving) ~~ (anak|kami|adik|kita)
      (bonceng|boncengin|nyetirin) ~ (anak|adik|kita|kami) ~ (fly|mabok|teler)`,
  },
  {
    name: 'flight',
    weight: 2,
    any: `
      takut pulang / tidak berani pulang / (kabur|minggat|lari) ~ (rumah|suami|bapak|bandar|panti)
      (aku|kami|i|kita) ~ (ngumpet|sembunyi|bersembunyi|nyumput|hiding) ~ (kamar|wc|toilet|mandi|rumah|lemari|tetangga|kolong|in|sini|gudang)
      tidak aman ~ rumah / rumah ~ tidak aman / takut ~ (sama|ku|ka|kana|pulang) ~ (bapak|suami|pacar|kakak|dia|paman|mantan)
      takut ~ (dibunuh|dipukul|diapa apain|dia balik|dia datang|dia pulang|dia dateng) / afraid (of|to go home)
      scared of (him|my|her) / nyawa aku / tidak berani (lapor|cerita|pulang|keluar)
      ngumpet ~ (kolong|masjid|kamar|wc|mandi|toko|indomaret|alfamart|lemari) / (hide|hiding) (di|in) / kabur ~ (rumah|sekarang|tadi|dari) ~ (ngumpet|pukul|dipukul|disekap) / tolong bisik / tidak bisa ngomong keras / jeritan / menjerit / minta tolong ~ (sebelah|tetangga) / sebelah ~ (jerit|minta tolong|teriak) / takut ~ (bapak|suami|pacar|dia)`,
  },
  {
    name: 'rough',
    weight: 1.5,
    any: `
      kdrt / kasar / galak ~ (pukul|kalau) / pukul batin / toxic / possessive / posesif / ditarik paksa / diusir / pelecehan
      dibully / bully / perundungan / tawuran`,
  },
];

/** What speaks against: a rule is asked, or it is over. */
export const AGAINST_VIOLENCE: readonly Cue[] = [
  ASKS_WHY,
  {
    name: 'asks what a place or a case is like',
    weight: -2.5,
    any: `
      (disekap|sekap|disita|dipenjara|diborgol|ditahan) (tidak|gitu|terus apa|apa) / (tidak )?boleh keluar apa / di (panti|rehab|dalam) ~ (disekap|dipukul) (tidak|apa|terus|gitu)
      (kena|hukuman) apa / (asesmen|asesment|diversi|perkara|penyidik|interogasi|pelaku|korban apa) / dibayar / cara (deketin|ngomong|bicara|marah|ngeles*|jawab*)
      gimana (jawab*|deketin|ngeles*) / (kabur|jawab|diam) apa gimana / kata (teman|orang|tetangga) / ada agama / bilang di dalam`,
  },
  {
    name: 'own anger',
    weight: -2,
    any: `
      (ingin|kalau ~ emosi|lagi emosi) ~ (pukul|ngancurin|banting|ngamuk) ~ (barang|rumah|tembok|orang) / aku ~ emosi / emosi ingin`,
  },
  {
    name: 'staff asked about',
    weight: -2,
    any: `
      (petugas|dokter|konselor|suster|perawat|rehab|bnn|guru) ~~ (paksa|dipaksa)`,
  },
  {
    name: 'how to refuse',
    weight: -2.5,
    any: `
      (cara|gimana|tips|biar) ~ (nolak*|menolak|ngehindar*|menghindar*|nolak) / (nolak*|menolak) ~ gimana / how to (say no|refuse)
      gimana nolak* / biar tidak (dimusuhin|dijauhin|dipaksa)`,
  },
  {
    name: 'over',
    weight: -3,
    any: `
      (sekarang|alhamdulillah|untung) ~ (aman|cerai|berhenti|sembuh|pisah|tidak lagi|ditangkap|dipenjara|baikan|berubah|tobat|insaf)
      (waktu|pas|jaman|zaman) (kecil|muda|sd|smp|sekolah dulu) / masa (lalu|kecil)`,
  },
  {
    name: 'asks a rule',
    weight: -2.5,
    any: `
      (hukuman*|dihukum|pasal|dipidana|pidana|undang undang|uu|perda|hukum|ancam hukuman|sanksi|dasar hukum) / saksi / dilindungi
      perlindungan (saksi|pelapor) / identitas pelapor / kronologi`,
  },
  {
    name: 'treatment for the angry',
    weight: -1,
    any: `
      rehab* / direhab / ngajak ~ berobat / konseling / (deketin|nasehatin|ngomongin) ~ anak`,
  },
];
