/** The first half of the signs in violence.ts: blows, weapons, threats. */
import type { Cue } from '../weigh.ts';

export const VIOLENCE_SIGNS: readonly Cue[] = [
  {
    name: 'is hit',
    weight: 3,
    any: `
      dipukul / kena pukul / (been|being|got|gets|getting) (hit|beaten|punched|kicked|choked|abused|stabbed|slapped) / ditembak
      dilempar* ~ (botol|piring|batu|kursi|gelas|asbak) / dibanting / digugusur / diseret / (aku|{kin}|rumah|badan|tangan) ~ dibakar / disiram ~ (air|bensin|minyak)
      dilukai / dikasarin / dikasari / dicubitin / digigit / digelonggong / babak belur / (muka|mata|pipi|badan|aku|sampai) ~ bonyok / ditelanjang* / abused / battered
      {kin} ~ (lebam|memar|bonyok) / (dibenturin|dijedotin|dijorokin|digelandang|ditinggang|dicabok|dirogahala|digorok|digolok|diseret*|dilempar*|ditabrak*|didorong*|dicubit*|diludah*|dicakar|digunting|dijemur|digebuk*|ditampol|dipukul|dikepret|digaplok) / (dipukul|pukul) ~ (tangga|jatuh|tembok) / slap* (me|him|her|aku|i) / (dipukul|kena pukul|kena pisau|kena golok)`,
  },
  {
    name: 'hits',
    weight: 2.5,
    any: `
      pukul / (maen|main|ringan) tangan
      (hits?|beats?|beating|hitting|punch*|kick*|slap*|chok*|strangl*|hurts?|hurting|stab*|abus*) ~ (me|my|her|him|us|mom|kids?|wife|sister|brother|children|mother)
      maen kasar / main kasar / kasar ~ (aku|ibu|anak|adik|istri) / ngasarin / ngasari / melukai ~ (aku|ibu|anak|adik|kami)
      (banting|lempar|ngelempar|membanting) ~ (aku|ibu|anak|adik|bayi|istri|piring|kursi|botol)
      kekerasan ~ (lagi|terus|tiap|terhadap aku|sama aku) / abusive / violent / pukul ~ (aku|ibu|adik|anak)
      (benturin|jedotin|jorokin|ngejorokin|nyeret|menyeret|pukul|ngegolok|nyabok|ngarogahala|ngepruk|nyambit) ~ (aku|{kin}|kepala) / push* (me|her|him) / (beat|hit|slap|punch|kick|choke)(s|ed|ing)? ~ (me|aku|him|her|us|up) / (suka|sering|sok) pukul / pukul ~ (pakai|sabuk|kayu|rotan|balok|selang|helm)`,
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
      (he|she|they) ~ (gun|weapon|pisau)
      (nodong*|ngacung*|bawa|bw|mawa|pegang|megang|pakai) ~ (sajam|senjata|obeng|linggis|gear|golok|batu|tongkat|pukul|bambu|besi|stik|pisau|air keras) / berantem ~ sajam / bw (pisau|golok) / with a (machete|gun|pisau|hammer) / (digolok|dipukul|diparang)`,
  },
  {
    name: 'rage',
    weight: 2,
    any: `
      ngamuk / ngambek ~ banting
      (banting|ngebanting|membanting|ngancurin|ngerusak|mecahin|pukul|gedor|dobrak|ngedobrak|mendobrak|hancurin) ~ (barang|pintu|piring|perabot|kaca|hp|pager|jendela|rumah|lemari|motor)
      gedor* ~ (pintu|rumah|pager|kamar) / kalap / mencak mencak / teriak* ~ (ancam|rumah) / barang ~ dibanting / raging
      going crazy / smashing / ngambek bawa / murka / beringas / bringas / ngagebrag*
      (mecahin|mecah|lempar*|ngelempar|ngerusak|merusak|ngancurin|hancurin) ~ (kaca|kios|barang|warung|piring|rumah|pintu) / ngamuk mulu / lagi (rage|ngamuk|kalap) / violent / lempar2 barang / teriak* ~ (golok|pisau|bunuh)`,
  },
  {
    name: 'rage now',
    weight: 1,
    any: `
      (lagi|sekarang|barusan|tadi|tolong|malam ini|depan|ini) ~~ ngamuk
      ngamuk ~~ (lagi|sekarang|bawa|di (depan|rumah|luar)|pegang|banting|ancam|mau|sambil|takut|tidak berhenti|tolong)
      (dobrak|gedor|ngedobrak|mendobrak)
      pintu* ~ (jebol|didobrak|digedor) / gedor* / (adik|anak|ibu|aku) ~ (nangis|ketakutan|takut|ngumpet|gemetar) / lagi rage / di (luar|depan) pintu / nyari (aku|ibu)`,
  },
  {
    name: 'threat',
    weight: 3,
    any: `
      diancam / ancam ~ (mau|terus|bunuh|dari|akan|bakal|pakai|sebar*|nyebar*|aku|{kin}|keluarga|pukul|kalau|bakar|lapor*|sekap|habis*|bawa) / ancaman ~ (mau|akan|dari|bandar|bunuh|terus) / bisa ancaman
      (aku|kami|keluarga) ~ ancaman / threat*
      (takut|mau|akan|bakal|ingin|arek|nyaris|hampir|kata|bisa) ~ (dibunuh|dipaehan|dihabis*|dimatiin|dilenyapkan|dibakar|ditembak|dipotong|dipukul|didatengin|disekap)
      (mau|akan|bakal|ingin|ngaku|coba|hampir) ~ (bunuh|pukul|tembak|nembak|bakar|ngebakar|membakar|habisin|ngabisin|matiin|sekap|perkosa|celakain) ~ (aku|{kin}|rumah|kami|keluarga|dia|orang|semua)
      (bunuh|bakar|pukul|habisin|sekap) ~ (aku|ibu|anak|keluarga|rumah|kami|adik) ~ kalau
      (kill|hurt|shoot|stab|burn) ~ (me|us|my|him|her) / going to (kill|hurt) (me|us|her|him|my) / will (kill|hurt)
      nyawa* ~ (diancam|taruhan*|bahaya) / {they} bunuh (aku|kami|ibu) / {kin} ~ bunuh (aku|kami|ibu|anak) / dipaehan / dibunuh (kalau|bandar|dia|suami) / keselamatan ~ diancam / dijadiin tumbal
      tumbal / peluru
      {they} (mau|akan|bakal) (bunuh|bakar|pukul|tembak) / (bilang|kata) ~~ (mau|bakal|akan) (dibunuh|diapa|dihabisin|bunuh|bakar|digorok|diapa2in) / (mau|bakal|akan) (diapa apain|digorok|dikubur) / ancam ~ (putus|nyebar|kirim|sebar|foto|video|cerai|ambil anak|orang tua|ortu) / nyawa ~ (diincer|diincar|diancam|taruhan) / keselamatan ~ diancam / (bisa|mendapat|menerima|terima) ~ ancaman / ancam* / keluarga ~ (diapa|celaka|diincar|sasaran) / (he|they) ~ (burn|kill|hurt|shoot) / burn ~ house / stalking ~ ancam / threat* / nge threat`,
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
      aku (lagi |dijadikan )?(sasaran|diincar)
      utang ~~ (bandar|preman) ~~ (datang|ancam|diancam|pukul|dipukul|nagih|takut) / being followed / someone following
      coming (for|after) me / after me / di depan rumah ~ (orang|nunggu) / nungguin ~ depan
      (nguntit|dikuntit|diikuti|diikutin|ngikutin|mengikuti|dikejar*|dkejar*|diudag|ngudag|ngejar|dibuntuti) ~~ (aku|orang|preman|mobil|motor|terus|dari tadi|sejak|bandar|mabok|sajam) / (dikejar*|dkejar*|dkjar) ~ (preman|orang|anak buah|motor|mobil|bandar) / (bandar|preman|mereka|orang|debt collector) ~ (ke|depan|sampai|datang|dateng|nongkrong|nunggu) ~ rumah / anak buah* ~~ (depan|rumah|nyari|nongkrong|kejar|datang) / (dealers?|they|someone|he) ~ following me / following me / stalk* ~ (me|aku|terus) / stalking / {they} nyari (aku|kami) / (kabur|lari) ~ sekarang ~ ngumpet / kabur ~~ (nyari|ngejar|dicari) / (bandar|preman) ~ nagih ~ (pistol|ancam|rumah|bawa) / ditagih ~ bandar`,
  },
];
