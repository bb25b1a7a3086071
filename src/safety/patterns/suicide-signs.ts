/** The first half of the signs in suicide.ts: the wish itself. */
import type { Cue } from '../weigh.ts';

export const SUICIDE_SIGNS: readonly Cue[] = [
  {
    name: 'wish to die',
    weight: 4,
    any: `
      ingin ~ {die}
      {want} ~ (bunuh diri|bundir|mengakhiri hidup|akhiri hidup|ngakhirin hidup|gantung diri|kill myself|end my life|end (his|her|their) life|die|kill (himself|herself|themselves))
      kepikiran ~ mati
      (mikir|pikiran|berpikir|terpikir) ~ (mati|kematian|bunuh diri|bundir|mengakhiri) / pikiran (untuk|tentang) (mati|bunuh)
      (mending|lebih baik|lebih alus|lebih enak|enakan|bagusan|bagus|baikan|better|rather|lebih milih|milih|pilih) ~~ (mati|bunuh diri|bundir|tidak hidup|tidak usah hidup|dead|die|tiada|tidak ada|pergi selamanya|hilang|lenyap|ilang)
      mati (mending|lebih enak|lebih baik|lebih tenang) / mending (aku )?mati / mending (meninggal|mati) / suicidal
      ingin (meninggal|berpulang|wafat) / wish ~ (dead|never born|die) / want to be dead / mati aku / mati sekarang
      mati malam ini / mati (yang|secara|dengan) (tenang|cepat) / sampai mati / matiin (aku|diri) / tolong bunuh aku / bunuh aku (tolong|sekarang)
      kill me / kms / end my life / end it all / ending (it all|my life|it) / take my (own )?life / taking (my|his|her) life
      ingin mati / kapan aku mati / kapan mati / pantas mati / layak mati / nunggu mati / siap mati / niat mati / cari mati
      ingin ~ (koma|ketabrak|kecelakaan|ditabrak|dipanggil|dijemput|overdosis|tenggelam|gantung|loncat|lompat|lmpat|minum racun|quit life|exit) / ingin ~~ telan ~~ (semua|obat) / (aku|pantas|pantes|layak|harus) (pantas|pantes|layak)? ?mati / mati ~ (aku|kali) / (pantes|pantas) mati / (satu satu|jalan keluar|jalan terbaik|solusi*) ~~ (mati|kematian) / mati ~ (satu satu|jalan|solusi) / kematian ~ (jalan|solusi|terbaik|lebih)
      (memikirkan|mikirin|bicara soal|bicara tentang|ngomongin|talking about|thinking about|tentang) ~ (mati|kematian|dying|death|jumping|bunuh diri) / semoga ~ (mati|jatuh|kecelakaan|tidak bangun|tidak selamat) / (disuruh|bilang) mati / kalau mati / sekalian mati / (feel like|thinking of|about to) ~ (die|dying|kill*|jumping|ending) / going to end it / end it tonight / dont want to (live|be here|exist|wake) / nobody ~ care ~ (die|died|gone) / wanna die / mati kali / mati we`,
  },
  {
    name: 'about to die',
    weight: 3,
    any: `
      (mau|siap|rela|coba) mati / mau bunuh diri / mau bundir`,
  },
  {
    name: 'wants it over',
    weight: 3,
    any: `
      ingin ~ (selesai|berakhir|kelar|tamat|udahan) / selain mati / tinggal mati / jalan satu satu ~ mati
      mau berhenti ~ selamanya / ingin ~ berhenti ~ selamanya / (mau|ingin) ~ (nyudahin|udahan|akhirin) ~ (semua|hidup) / biar (beres|kelar|selesai)`,
  },
  {
    name: 'in despair',
    weight: 1.5,
    any: `
      putus asa / depresi / frustasi / frustrasi / desperate`,
  },
  {
    name: 'suicide named',
    weight: 2.5,
    any: `
      bunuh diri / bunuh dri / bundir / gantung diri / kill (myself|himself|herself|themselves) / mati ~ gantung / ngagantung maneh
      gantung maneh / menggantung diri / percobaan bunuh / harakiri / unalive*`,
  },
  {
    name: 'ending life',
    weight: 4,
    any: `
      (akhiri|mengakhiri|ngakhirin|akhirin|ngakhiri|akhri|menyudahi|sudahi|nyudahin|sudahin|ngakhirkeun|habisi|tamatin|kelarin|selesaiin|menyelesaikan) ~ (hidup|nyawa|segala|semua|semua ini|ini semua|penderitaan|diri|kehidupan)
      berhenti hidup / stop hidup / ingin (udahan|berhenti|selesai|kelar|berakhir|tamat) ~ hidup / cabut nyawa ~ aku
      (cabut|ambil) ~ nyawa / (tuhan|allah|gusti|rabb|god) ~~ (ambil|cabut|panggil|jemput) / tidak ambil aku / ambil aku
      jemput aku / jalan pintas ~ hidup
      (ikhlasin|ikhlaskan|relain|relakan) aku / (akhirin|akhiri|ngakhirin|berhenti|udahan) ~ selamanya / (ambil|panggil|cabut|jemput) ~ (aku|nyawa) / aku ~ dipanggil / dipanggil ~ (yang kuasa|tuhan|allah) / melepas* ~ nyawa / ngelepasin ~ nyawa / ketemu tuhan / (pulang|mulih|balik) ~ (tuhan|gusti|pangkuan) / menyudahi ~ semua / akhirin semua`,
  },
  {
    name: 'method asked or prepared',
    weight: 3.5,
    any: `
      (cara|gimana|obat|minum|how) ~~ (mati|bunuh diri|bundir|die) ~~ (sakit|cepat|cepet|tenang|mudah|gampang|instan|pelan|painless*|rasa)
      (cara|tips) ~ (mati|bundir|bunuh diri) / biar ~ mati / supaya mati / mati ~ tanpa ~ sakit
      (cara|jalan) (pergi|hilang|ngilang) ~ dunia / mati yang tidak / siap* ~ (tali|racun)
      (tali|tambang|pisau|racun|cutter|silet) ~ (siap|disiapin|ada|di tangan|di leher)
      (nyimpen|menyimpan|beli|bawa|megang|pegang|nyari) ~ (tali|silet|racun) / leher ~ tali / bundir ~ (sakit|gimana|pakai)
      painless ~ (die|death|way) / easiest way / how many ~ to die / berapa banyak ~~ (mati|tidak bangun) / mati ~ minum apa
      dosis mematikan
      (racun|obat|pil|cara) apa ~~ (cepet|cepat|mati|tidur selamanya|tidak bangun|manjur) / gimana ~ gantung diri / cara gantung diri / nadi ~ (mana|sebelah|potong*) / (pil|obat|racun|silet|pisau|tali|cutter) ~ (di tangan|in my hand|depan mata|siap|meja) / obat ~ (tangan|depan mata) / tinggal (telan|loncat|lompat|minum|pergi|satu langkah|nunggu) / tali ~ (sekap|disekap|kusen|gudang|siapin|leher) / (siapin|menyiapkan|nyiapin|nyiapkeun) ~ (tali|semua|surat|racun) / semua ~ (siapin|disiapin|beres|diberesin) ~ (tinggal|pergi|nunggu) / foto (tali|obat|pil|silet) / (loncat|lompat|minum|gantung|tenggelam|loncat dari) ~~ (langsung mati|mati tidak|cepet tidak|sakit tidak) / rasa* tenggelam / langsung mati / mati tidak / nimbun obat`,
  },
  {
    name: 'place or means at hand',
    weight: 3,
    any: `
      (loncat|lompat|terjun|jump|jumping|ajrut) ~~ {lethal} / ({want}) (loncat|lompat|terjun|jump|ngajleng)
      (atas|tepi|pinggir|ujung|on) ~ (jembatan|rooftop|rel kereta|rel|flyover|atap|gedung|jurang|balkon|bridge|roof|jpo)
      (berdiri|duduk|nongkrong sendiri|diri) ~ (jembatan|rel|rooftop|atap|balkon|jpo) / aku ~ rooftop
      (nabrakin|tabrakin|menabrakkan|nabrak) ~ (diri|motor|mobil|kereta|truk) / tabrakin aku
      (tali|pisau|silet|cutter|obat|racun) ~ (jawaban|solusi|jalan keluar) / satu kali lompat / (lompat|loncat) ~ (selesai|kelar)
      minum racun / minum baygon / minum semua obat / (minum|telan) ~~ (semua|sekaligus) ~~ (selesai|kelar|mati|tidur)
      (di|atas|pinggir|tepi|ujung) ~ (jpo|jembatan|rel|gedung|rooftop|atap|balkon|flyover) ~ (lompat|loncat|sendiri|tinggi|bawah|nunggu|mau|tidak mau pulang) / aku ~ (atas|pinggir|tepi) ~ (gedung|jembatan|rel|jurang|balkon) / nyari tempat tinggi / (bawa|pegang|megang|beli) ~ (baygon|racun|silet|pisau|tali) ~ (kamar|mandi|sekarang) / (nabrak*|tabrak*) ~ (tembok|diri|kereta|truk) / rel kereta ~ (tidak|nunggu|diem|tidur)`,
  },
  {
    name: 'self-harm',
    weight: 3.5,
    any: `
      (iris|ngiris|sayat|nyayat|silet|nyilet|gores|ngegores|nyileti|nyayatin|motong|potong|beset|ngabeset|turih|nurih|cut|cutting|barcode) ~ (nadi|tangan|pergelangan|lengan|paha|diri|urat|leungeun|wrist*|myself|aku)
      cutting / self harm* / selfharm* / self injury / hurt(ing)? (myself|herself|himself)
      (pukul|menyakiti|nyakiti|lukai|melukai|lukain|ngelukain|ngelukai|nyelakain|nganyenyeri) ~ diri
      (pukul|dipukul) (diri|maneh|sendiri|aku sendiri) / jedot* kepala / nadi / silet (tangan|lagi) / harming myself
      (penuh|bekas|banyak) sayatan / sayatan / menyayat / nyayat / (nyakar*|ngebakar|bakar|membakar|melukai|lukai) ~ (tangan|kulit|diri|pergelangan|lengan|sendiri) / (benturin|jedotin|bentur*|kejedotin) ~ (kepala|tembok|diri) / kepala ~ benturin / nyilet (lagi|tangan|tadi) / (melukai|menyakiti) (pergelangan|tangan|lengan|diri) / cut (my|her|his) (wrist*|arm*|self) / pukul diri / ingin nyilet / (ingin|kangen|gatel) (cutting|nyilet) / ingin ~ (cutting|nyilet|nyayat)`,
  },
  {
    name: 'despair of life',
    weight: 3.5,
    any: `
      (capek|bosan|malas|nyerah|menyerah|benci|nyesel|menyesal|hoream|bete|enek|kapok|capek of|sick of|hate|enough of|done with|give up on) ~ ({life}|dilahirin|dilahirkan|lahir|living|life|kahirupan|my life)
      tidak ~ (kuat|sanggup|mampu|ingin|mau|pantas|pantes|layak|perlu|usah|guna|berguna|alasan|arti|berarti|semangat|minat|nafsu|napsu|betah|tahan|punya) ~~ {life}
      tidak ~ {life} lagi
      hidup ~~ (tidak ada|tanpa|tidak punya|kehilangan|hilang|tidak) ~ (arti|guna|makna|tujuan|harapan|rasa|semangat|gairah|berarti|berguna|layak)
      (untuk apa|ngapain|apa guna|jang apa|apa arti|kenapa) ~ {life} / guna ~ hidup
      tidak ada ~ (bikin|untuk|membuat) ~~ {life} / kenapa ~ masih (hidup|napas|ada)
      (tidak usah|tidak pernah|jangan|never|not) (pernah )?(lahir|dilahirin|dilahirkan|born) / kenapa ~~ harus (lahir|dilahirin|dilahirkan)
      kenapa ~ aku ~ (lahir|dilahirin|dilahirkan)
      nyesel ~ (lahir|hidup) / hidup segan
      hidup ~ (percuma|sia sia|sampah|neraka|tamat|berakhir|selesai di sini|cukup sampai|sengsara) / capek {life} / tidak kuat {life}
      hidup ~ nunggu (waktu|mati|ajal) / (dont|not|no longer) (want|deserve|wanna) ~ (live|life|be alive|be here|exist|living|wake)
      no (reason|point) ~ (live|living|life|go on) / (cant|cannot) (go on|do this anymore|live|take it|take this|keep going)
      life ~ (meaningless|worthless|pointless|over|not worth) / nothing to live / what ~ point of living / tidak ingin ada
      percuma hidup / malas {life} / hidup ~ tidak ada arti / ingin hidup lagi tidak / (ingin|mau|lebih baik) tidak hidup
      mati hidup sama / tidak hidup / hidup ~ untuk apa / hidup ~ ngapain
      tidak ~ (exist|ada di dunia|di dunia) / tidak ada tempat ~ (aku|dunia) / cukup sampai ~ hidup / mending ~ tidak (lahir|hidup|ada) / (harus|mending) ~ (gugurin|digugurin|aborsi) aku / nyesel ~ (diselamatin|selamat|bangun|hidup lagi) / tidak ~ (ingin|mau) diselamat* / kenapa ~ harus (bangun|hidup|ada) / {life} ~~ (tidak|euweuh|percuma) ~ (guna|arti|berarti) / hidup ~ (terlalu )?(sakit|berat|susah|neraka|sampah|tai|hancur) ~ (dilanjut*|mulu|gini) / life ~ not worth / not worth ~ (it|living) / capek aku / capek ~ (berjuang|bertahan|pura pura) / tidak (guna|ada guna) (bertahan|hidup|aku|lanjut) / tidak ada guna ~ (aku|bertahan|hidup|lanjut) / bosan sama hidup / malas (lanjut|ngelanjutin) / tidak ~ (lanjut|lanjutin|ngelanjutin|melanjutkan|bertahan) ~ {life} / alasan ~ melanjutkan / tidak ~ umur [0-9]+ / tidak bakal nyampe`,
  },
  {
    name: 'hopeless',
    weight: 2.5,
    any: `
      tidak ada ~ harapan / hilang harapan / kehilangan harapan / hopeless / tidak ada ~ jalan keluar / jalan buntu
      tidak ada ~ (masa depan|guna lagi)
      tidak ada yang (peduli|sayang|nyariin|nyari|cari|kehilangan|sedih|butuh|nangis|inget|ngerti lagi|merindukan) / im done
      i am done / (aku|semua) ~ selesai ~ (malam|hari) ini / semua ~ (selesai|berakhir|kelar) malam ini / tidak kuat lagi
      tidak kuat / aku tidak (kuat|sanggup)
      tidak (sanggup|kuat|mampu) (lagi|lanjut|ngadepin|menghadapi|nahan ini|jalanin|ngejalanin|menjalani)
      nyerah ~ (semua|keadaan|aku) / aku nyerah / aku menyerah / i give up / sampah masyarakat
      aku ~ (sampah|putus asa|tidak berguna) / tidak berguna / useless / worthless / tidak ada guna (aku|lagi)
      cukup sampai (sini|di sini) / batas ~ (aku|kemampuan)
      tidak (punya|ada) siapa siapa / tidak ada yang (nerima|peduli|pduli|nangis|sayang|kangen) / boleh ~ nyerah / no hope / capek bertahan / capek ~ (hidup|semua|bertahan) / semua ~ percuma`,
  },
  {
    name: 'burden',
    weight: 2.5,
    any: `
      (bikin|nambah|sebagai|im a|a|such a|ngerasa|merasa) ~ beban / aku ~ beban / beban ~ (keluarga|semua|orang|ibu|bapak)
      burden
      (nyusahin|menyusahkan|ngerepotin|merepotkan|ngarepotkeun|nyusahkeun) ~ (orang|keluarga|semua|siapa|kalian|ibu|bapak|anak|dia|lagi|nanti|mulu)
      biar tidak (ngerepotin|nyusahin|merepotkan|menyusahkan)`,
  },
];
