/**
 * Cues of a person hurt, threatened, forced or held, and of a child at risk. What keeps coming back counts as now.
 * Passive verbs are `dipukul`, `diancam`...; active ones `pukul`, `ancam`... (normalise.ts).
 */
import type { Cue } from '../weigh.ts';
import { ASKS_WHY } from './not-crisis.ts';

export const VIOLENCE: readonly Cue[] = [
  {
    name: 'is hit',
    weight: 3,
    any: `
      dipukul / kena pukul / (been|being|got|gets|getting) (hit|beaten|punched|kicked|choked|abused|stabbed|slapped) / ditembak
      dilempar* ~ (botol|piring|batu|kursi|gelas|asbak) / dibanting / digugusur / diseret / (aku|{kin}|rumah|badan|tangan) ~ dibakar / disiram ~ (air|bensin|minyak)
      dilukai / dikasarin / dikasari / dicubitin / digigit / digelonggong / babak belur / (muka|mata|pipi|badan|aku|sampai) ~ bonyok / ditelanjang* / dianiyaya / abused / battered`,
  },
  {
    name: 'hits',
    weight: 2.5,
    any: `
      pukul / (maen|main|ringan) tangan
      (hits?|beats?|beating|hitting|punch*|kick*|slap*|chok*|strangl*|hurts?|hurting|stab*|abus*) ~ (me|my|her|him|us|mom|kids?|wife|sister|brother|children|mother)
      maen kasar / main kasar / kasar ~ (aku|ibu|anak|adik|istri) / ngasarin / ngasari / melukai ~ (aku|ibu|anak|adik|kami)
      (banting|lempar|ngelempar|membanting) ~ (aku|ibu|anak|adik|bayi|istri|piring|kursi|botol)
      kekerasan ~ (lagi|terus|tiap|terhadap aku|sama aku) / abusive / violent / pukul ~ (aku|ibu|adik|anak)`,
  },
  {
    name: 'victim',
    weight: 0.5,
    any: `
      pukul ~ {kin} / pukul ~ aku / dipukul ~ {kin} / {kin} ~ dipukul / aku ~ dipukul / dipukul ~ (sampai|terus|lagi|mulu|tiap)
      {kin} ~ pukul ~ (aku|{kin}) / (tiap|sering|terus|lagi|suka|sok|mulu|lama|bertahun) ~ (pukul|dipukul)
      (pukul|dipukul) ~ (lagi|terus|tiap|sering|mulu|pas|kalau|semalam|tadi|barusan|kemarin)`,
  },
  {
    name: 'domestic violence',
    weight: 2.5,
    any: `
      (aku|{kin}) ~~ (kdrt|kekerasan) / (kena|korban|mengalami|ngalamin|alami) ~ (kdrt|kekerasan|pelecehan)
      domestic violence`,
  },
  {
    name: 'weapon',
    weight: 3,
    any: `
      (bawa|mawa|pegang|megang|nodong*|ngacungin|ngacung*|ngeluarin|ambil|pakai|nyabut|has|holding|nyimpen|nyandak|diacungin|ngayun*|ngamuk|ancam|diancam|kejar|ngejar|ngubek|nyekel|with a) ~~ ({weapon})
      (diancam|ancam|dikejar) ~~ {weapon} / {weapon} ~ (leher|muka|kepala|arah|depan aku) / (got|has) ~ (pisau|gun|weapon)
      (he|she|they) ~ (gun|weapon|pisau)`,
  },
  {
    name: 'rage',
    weight: 2,
    any: `
      ngamuk / ngambek ~ banting
      (banting|ngebanting|membanting|ngancurin|ngerusak|mecahin|pukul|gedor|dobrak|ngedobrak|mendobrak|hancurin) ~ (barang|pintu|piring|perabot|kaca|hp|pager|jendela|rumah|lemari|motor)
      gedor* ~ (pintu|rumah|pager|kamar) / kalap / mencak mencak / teriak* ~ (ancam|rumah) / barang ~ dibanting / raging
      going crazy / smashing / ngambek bawa / murka / beringas / bringas / ngagebrag*`,
  },
  {
    name: 'rage now',
    weight: 1,
    any: `
      (lagi|sekarang|barusan|tadi|tolong|malam ini|depan|ini) ~~ ngamuk
      ngamuk ~~ (lagi|sekarang|bawa|di (depan|rumah|luar)|pegang|banting|ancam|mau|sambil|takut|tidak berhenti|tolong)
      (dobrak|gedor|ngedobrak|mendobrak)`,
  },
  {
    name: 'threat',
    weight: 3,
    any: `
      diancam / ancam ~ (mau|terus|bunuh|dari|akan|bakal|pakai|sebar*|nyebar*|aku|{kin}|keluarga|pukul|kalau|bakar|lapor*|culik|habis*|bawa) / ancaman ~ (mau|akan|dari|bandar|bunuh|terus) / bisa ancaman
      (aku|kami|keluarga) ~ ancaman / threat*
      (takut|mau|akan|bakal|ingin|arek|nyaris|hampir|kata|bisa) ~ (dibunuh|dipaehan|dihabis*|dimatiin|dilenyapkan|dibakar|ditembak|dipotong|dipukul|didatengin|disekap)
      (mau|akan|bakal|ingin|ngaku|coba|hampir) ~ (bunuh|pukul|tembak|nembak|bakar|ngebakar|membakar|habisin|ngabisin|matiin|sekap|perkosa|celakain) ~ (aku|{kin}|rumah|kami|keluarga|dia|orang|semua)
      (bunuh|bakar|pukul|habisin|sekap) ~ (aku|ibu|anak|keluarga|rumah|kami|adik) ~ kalau
      (kill|hurt|shoot|stab|burn) ~ (me|us|my|him|her) / going to (kill|hurt) (me|us|her|him|my) / will (kill|hurt)
      nyawa* ~ (diancam|taruhan*|bahaya) / {they} bunuh (aku|kami|ibu) / {kin} ~ bunuh (aku|kami|ibu|anak) / dipaehan / dibunuh (kalau|bandar|dia|suami) / keselamatan ~ diancam / dijadiin tumbal
      tumbal / peluru`,
  },
  {
    name: 'threat with a condition',
    weight: 3,
    any: `
      kalau ~ (tidak|nolak|lapor|menolak|buang|cerita|bilang|ngadu|kabur|ngomong|keluar|ngelawan|berhenti|putus|ninggalin|gagal|ketahuan|hilang) ~~ (dipukul|dibunuh|dihabisin|diancam|disebar*|dibakar|celaka|diputusin sambil|dikeluarin paksa|mati|ditembak|bunuh|pukul|sebar|dilaporin|dijemput paksa|ditebas|dipotong|diusir paksa|diperkosa|dicari|dikejar)
      (or|else) ~ (kill|hurt|beat) / (foto|video|vidio) ~~ (disebar*|sebar*|nyebar*|viral*|diviralin|ancam|diancam)
      (nyebar*|sebarin|menyebar*|viralin) ~ (foto|video|vidio|aib)`,
  },
  {
    name: 'hunted',
    weight: 3,
    any: `
      (dikejar*|dicari*|nyariin|diincar|diikutin|dibuntutin|ngejar*|nguntit|didatengin|didatangin|didatangi|disamperin|nyamperin|ngincer|diuber|diudag|dicegat) ~~ (bandar|preman|orang|suruhan|anak buah|geng|debt|mereka|pengedar|cowok|mantan|pelaku)
      (bandar|preman|anak buah|orang suruhan|geng|pengedar|suruhan) ~~ (nyari*|ngejar*|kejar|cari aku|datang|dateng|nunggu*|ngincer|nagih|tahu rumah|tau rumah|depan rumah|ancam)
      (tahu|tau|apal|hafal) rumah* aku / (tahu|tau) ~ (alamat|rumah|tempat) ~ (aku|keluarga|kami) / giliran aku
      aku (lagi |sedang |udah |sudah )?(jadi |dijadikan )?(sasaran|diincar)
      utang ~~ (bandar|preman) ~~ (datang|ancam|diancam|pukul|dipukul|nagih|takut) / being followed / someone following
      coming (for|after) me / after me / di depan rumah ~ (orang|nunggu) / nungguin ~ depan`,
  },
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
      (jual|ngejual|menjual) ~ (anak|adik|bayi|istri|aku|diri|badan|kakak|keponakan)`,
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
      dijadiin (kurir|tameng|anak|alat) / diperalat / dimanfaatin ~ (kurir|bandar|paman) / diperbudak / diperas
      dititipin ~ (paksa|barang|sabu)`,
  },
  {
    name: 'made to carry',
    weight: 2.5,
    any: `
      (disuruh|nyuruh|suruh|menyuruh|dititah|nitah|dititipin|diminta|nitipin|nitip) ~~ (nganter*|antar*|anter|ngirim|bawa*|jual*|jualin|ngambil|simpan|nyimpen|simpen|nyembunyiin|beli*|meuli|ngedarin|nganteurkeun|mawa|ngejual|telan|tanem|kurir) ~ {courier}
      (anak sd|anak kecil|keponakan|adik|anak) ~ (disuruh|dijadiin|diminta|dititah) ~ (kurir|nganter*|jual*|beli*|ngambil|nyuri|ngemis|ngamen|bawa)
      disuruh jual diri / jual diri`,
  },
  {
    name: 'made to use',
    weight: 3,
    any: `
      dicekok / cekok / (disuruh|dipaksa|suruh|nyuruh|diajak) ~ (anak|adik|keponakan|bayi|balita) ~~ ({takeDrug}|{drug})
      (dikasih|ngasih|kasih|suapin|nyuapin|ngajarin|ngajak|nyuruh|ngebiarin|mere|ngajakan) ~~ ({minor}) ~~ ({takeDrug}|{drug}|rokok|bir|hirup)
      {child} ~ (dikasih|diajak|disuruh|diajarin) ~~ ({takeDrug}|{drug}|hirup|bir|teler|mabok) / suntik paksa
      (masukin|dimasukin) ~ obat ~ minuman* ~ (aku|dia|teman) / diapa apain / diapa2in / dinodai
      ditidurin ~ (paksa|pas|waktu|saat)`,
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
      (foto|video) ~ (perkosa|bugil|syur) / buka baju ~ (aku|paksa) / disuruh buka baju / hubungan badan / diraba* / dipepet
      nganu ~ anak / dihamili / merekam ~ (aku|perkosa) / sambil (ngerekam|direkam)`,
  },
  {
    name: 'child left',
    weight: 2.5,
    any: `
      ({child}|anak|anak anak) ~~ (ditinggal (sendiri|sendirian|di|ibu|bapak|berhari|dari|seharian|dua|terus|mulu)|tidak dikasih makan|kelaparan|terlantar|ditelantarkan|tidak diurus|tidak keurus|tidak diurusin|nangis sendirian|left alone|starving|tidak makan|ditelantarin|kelaperan|dikunci|tidak disusuin|tidak dikasih (susu|minum))
      (ninggalin|ditinggal|tinggalin|meninggalkan|nelantarin|menelantarkan|buang|ngebuang|lempar|ngelempar|pukul|kunci|ngunciin) ~ (bayi|anak|balita|adik)
      (no one|nobody) ~ (feed|feeding|watch*) ~ (baby|kid|child) / (baby|kids?|child) ~ alone`,
  },
  {
    name: 'high parent',
    weight: 1,
    any: `
      (ibu|bapak|orang tua|ortu|dua dua|kedua|pengasuh|kakak|suami|istri|mereka|dia|anak) ~~ (teler|nyabu|mabok|mabuk|high|fly|ngefly|pakai|pemakai|pemabuk|sakau|kobam|madat|pecandu|drunk|giting|pingsan|ngobat|sabu|judi)
      karena ~ (nyabu|sabu)`,
  },
  {
    name: 'bruises',
    weight: 2,
    any: `
      lebam* / memar* / biru biru / luka luka / luka ~ (pukul|bakar|rokok) / bruise* / berdarah / berdarah darah / patah tulang
      bekas ~ (pukul|dipukul) / baloboran / bengeb / barutuh / benjol*`,
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
      (mabok|teler|fly|mabuk|drunk) ~~ (nyetir|nyupir|bawa motor|bawa mobil|driving) ~~ (anak|kami|adik|kita)`,
  },
  {
    name: 'flight',
    weight: 2,
    any: `
      takut pulang / tidak berani pulang / (kabur|minggat|lari) ~ (rumah|suami|bapak|bandar|panti)
      (aku|kami|i|kita) ~ (ngumpet|sembunyi|bersembunyi|nyumput|hiding) ~ (kamar|wc|toilet|mandi|rumah|lemari|tetangga|kolong|in|sini|gudang)
      tidak aman ~ rumah / rumah ~ tidak aman / takut ~ (sama|ku|ka|kana|pulang) ~ (bapak|suami|pacar|kakak|dia|paman|mantan)
      takut ~ (dibunuh|dipukul|diapa apain|dia balik|dia datang|dia pulang|dia dateng) / afraid (of|to go home)
      scared of (him|my|her) / nyawa aku / tidak berani (lapor|cerita|pulang|keluar)`,
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
      (kena|hukumannya) apa / (asesmen|asesment|diversi|perkara|penyidik|interogasi|pelaku|korban apa) / dibayar / cara (deketin|ngomong|bicara|marah|ngeles*|jawab*)
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
      (petugas|dokter|konselor|suster|perawat|rehab|bnn|guru) ~~ (paksa|maksa|dipaksa)`,
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
