/** The first half of the signs in overdose.ts: the body that fails. */
import type { Cue } from '../weigh.ts';

export const OVERDOSE_SIGNS: readonly Cue[] = [
  {
    name: 'cannot be woken',
    weight: 3,
    any: `
      pingsan / tidak ~ sadar / (hilang|kehilangan|penurunan|menurun|turun) kesadaran / kesadaran ~ (hilang|turun|menurun) / kolaps
      collapse* / ambruk / sekarat / koma / tidak ~ bangun / (susah|sulit|hese|belum|gagal) ~ bangun / coba ~ bangun / passed out
      pass out / passing out / unconscious / unresponsive / not responding / not responsive / wont wake / not waking / cant wake
      cannot wake / wont get up / blacked out / blackout / black out / fainted / not moving / isnt moving / no pulse / kritis
      in a coma / daek bangun / antara sadar / setengah sadar / kaya mayat / bagai mayat / gimana bangun
      cara bangun ~ (orang|teman|dia|anak|adik|kakak|bapak|ibu) / hampir mati / mau mati ~ (dia|teman|anak|adik|kakak)
      {they} ~ mau mati / nyawa ~ tolong / tidak ada (nadi|napas|denyut|detak) / tidak hidup lagi
      tidak ~ (melek|buka mata|membuka mata|kebuka mata|membuka) / mata ~ tidak (kebuka|terbuka|buka|melek) / bangun ~ (susah|sulit|hese|tidak bisa) / (dikasih|disiram|diguyur) ~ tetep merem / merem (terus|mulu)
      seperti mayat / kaya mayat / mayat / {they} mayat / tidak sadar sadar / (mati|meninggal) ~ (dingin|tidak bangun|tidak napas) / knocked out / zonk / hilang sadar / (barely|not|isnt) ~ (awake|sadar|responsive|alive) / nodding off / on ~ floor / found ~ (him|her|them) / wake ~ (him|her|my) ~ up
      (cara|gimana|tolong) ~ bangun ~ (orang|teman|dia|anak|adik|kakak|bapak|ibu|ini) / (pingsan|ngagoler|ngejengkang|ngejogrok|geletak|rebahan) ~ tidak / ngagoler / ngejengkang / ngajengkang`,
  },
  {
    name: 'no answer',
    weight: 2.5,
    any: `
      tidak ~ (nyaut|nyahut|menyahut|sahut|disahut|jawab|menjawab|dijawab|ngejawab|respon|respons|merespon|merespons|ngerespon|berespon|direspon|responsif|bereaksi|reaksi|gerak|bergerak|gerakan|berkutik|usik|usik usik|ngomong apa|ada suara|suara|bersuara)
      tidak ~ diajak (ngomong|bicara|ngobrol|komunikasi|ngob) / tidak nyambung ~ (diajak|ngomong|bicara|ditanya)
      (diam|diem) ~ (ditanya|dipanggil|digoyang)
      (dipanggil|diguncang|digoyang|dicubit|disiram|dipanggil panggil|digoyangin) ~ (tetap|tetep|tidak|diam|diem)
      terkapar / tergeletak / tergolek / geletak / tepar / tumbang / tersungkur / jatuh ~ kejang / cant talk / cant move
      no response / tidak bisa (jalan|berdiri|duduk|ngomong|bicara|gerak|bergerak) / langsung (diam|diem|jatuh|jatoh|rubuh|roboh)
      labuh / ngajoprak / rubuh / roboh / lumpuh / badan ~ (kaku|lemas|dingin|biru) / tatapan ~ kosong
      mata ~ kosong
      tidak ~ (ngarespon|nyaut nyaut|balas|ngomong|bisa digerakin|digerakin|digerakkan|bergeming) / (diem|diam) ~ (patung|kaku|dikasur|terus|tidak gerak) / (kaya|seperti) (patung|robot|kayu|zombie|orang mati) / nge freeze / ngefreeze / freeze / kaku ~ (dingin|kayu|tidak) / badan kaku
      tidak ~ (ngerasain|merasakan|kerasa|rasain|rasa) ~ (muka|tangan|kaki|badan|tubuh|lidah) / cant (stand|walk|speak|feel) / tidak nyambung / lidah kelu / blank total / ngeblank`,
  },
  {
    name: 'breath',
    weight: 3,
    any: `
      tidak ~ napas / {breathBad} napas / napas ~ {breathBad} / berhenti ~ napas / megap* / tersengal* / not breath* / isnt breath*
      cant breath* / cannot breath* / barely breath* / stopped breath* / trouble breath* / hardly breath* / struggling to breath*
      breathing ~ (slow|weird|stopped|shallow|fast|hard) / difficulty breathing / gasping / choking / keselek / tersedak / kesedak
      napas tinggal
      napas ~ (beberapa kali|tiap ~ detik|jarang|kali|jeda|dipukul|kaya|seperti|dikit|sedikit|satu|ngorok) / napas (bunyi|berbunyi) / (stop|stopped|stops) (breathing|napas|breath*) / napas dikit / ngorok ~ (air|bunyi|aneh|kedut|kesedak|tersedak) / breathing ~ (sounds?|like|weird|so slow|funny) / breath* weird`,
  },
  {
    name: 'short of breath',
    weight: 2,
    any: `
      sesak / dada ~ (sakit|sesak|nyeri|panas|berat|ketekan|ditekan|seperti) / (sakit|nyeri|panas) ~ dada / nyeri dada / ngos*
      dada ~ (nyelek|sesak|ditindih|diremes|kiri|kebakar) / dada sakit / dada kiri`,
  },
  {
    name: 'chest pain in english',
    weight: 2.5,
    any: `
      chest pain* / chest hurts / chest ~ (hurt|hurting|tight) / heart attack / serangan jantung`,
  },
  {
    name: 'snoring oddly',
    weight: 1.5,
    any: `
      ngorok / mengi / gurgling / gargling / snor*
      ngorok ~ (keras|kenceng|kencang|terus)`,
  },
  {
    name: 'blue',
    weight: 3,
    any: `
      (bibir|kuku|muka|wajah|jari|kulit|lidah|badan|ujung jari|tangan|kaki) ~ (biru|ungu|keunguan|abu abu|kelabu|item|hitam|purple)
      (biru|purple|grey) bibir / turning biru / kulit ~ biru / biru ~ (bibir|kuku|muka|wajah) / biru semua / {they} biru
      {kin} ~ (biru|keunguan|ungu) / (berubah|warna) ~ (biru|ungu|keunguan) / (bibir|kuku|muka|jari|wajah) ~ (biruan|kebiru*|keungu*) / jari jari ~ (ungu|biru) / aku biru / (bibir|kuku|beungeut) ~ biru`,
  },
  {
    name: 'pale',
    weight: 1.5,
    any: `
      pucat* / pucet* / pale / pias / muka ~ (putih|kuning)`,
  },
  {
    name: 'foam',
    weight: 3,
    any: `
      mulut ~ busa / busa ~ mulut / (keluar|ngeluarin|mengeluarkan|ada|kaluar) busa / muntah busa / busa mouth / busa at
      sungut ~ busa / {kin} ~ busa / {they} ~ busa
      mulut ~ (berbuih|buih|cairan putih|ludah putih|liur|air liur) / berbuih / buih / drool* / (ngiler|ngeces|liur) ~ (terus|banyak|mata) / mlut ~ busa / budah / sungut* budah`,
  },
  {
    name: 'seizure',
    weight: 3,
    any: `
      kejang / having a kejang / ayan / epilepsi kambuh / badan ~ kejang
      kejer kejer / kejer2 / kesetrum / gemetar (hebat|parah|kenceng) / badan ~ gemetar hebat / kejet* / jerking / gemetar violently`,
  },
  {
    name: 'eyes',
    weight: 2,
    any: `
      mata ~ (putih|mendelik|melotot|melolot|kebalik|terbalik|atas|naik|gelap|buta|buram|kabur|setengah|merem|melek) / mendelik
      melotot / buta / (pandangan|penglihatan|pengliatan) ~ (kabur|gelap|buram|buyar|hilang|rabun)
      tidak bisa (lihat|liat|melihat|ngeliat|ngelihat) / eyes ~ (rolled|rolling) / cant see / tidak ningali
      (gelap|kabur|buram|poek|putih|ngeblur|blur) ~ (pandangan|penglihatan|mata) / (pandangan|penglihatan|mata) ~ (ngeblur|blur|poek|putih|gelap|kosong|kabur|goyang*|muter|bodas|tidak fokus|kelihatan) / tidak (keliatan|kelihatan) ~ (apa|mata|lihat|aku) / tidak ~ keliatan apa / mata ~ (putih|atas|sayu)`,
  },
  {
    name: 'vomit',
    weight: 1.5,
    any: `
      muntah / mual / throwing up / threw up / huek`,
  },
  {
    name: 'vomit badly',
    weight: 1.5,
    any: `
      muntah (terus|tidak|mulu|darah|darahan|busa|hebat|parah|muntah) / muntah ~ tidak berhenti / tidak berhenti muntah
      darah ~ mulut / (mulut|hidung) ~ (darah|berdarah) / muntah ~ (tidur|darah) / terus muntah / mimisan`,
  },
  {
    name: 'heart',
    weight: 2,
    any: `
      jantung ~ (debar*|berdebar*|deg|deg2an|degdegan|dag|kenceng|kencang|cepat|cepet|copot|ngebut|berhenti|lemah|sakit|berdegup|loncat|tidak|ratugdug|nyeri)
      (deg degan|deg2an|degdegan|berdebar|debar) ~ (jantung|kenceng|kencang|parah|terus|tidak) / jajantung`,
  },
  {
    name: 'pulse',
    weight: 3,
    any: `
      (nadi|denyut|detak) ~ (lemah|tidak|hilang|ilang|pelan|berhenti|lambat|cepat|kenceng) / tidak ~ (nadi|denyut|detak)
      pulse ~ (weak|slow|fast) / weak pulse`,
  },
  {
    name: 'cold or shaking',
    weight: 1.5,
    any: `
      keringat* ~ dingin / keringet* ~ dingin
      (badan|tangan|kaki|kulit|suku|leungeun) ~ (dingin|kebas|kram|panas|kesemutan|mati rasa|gemetar|baal|kaku) / gemetar
      keringetan / kesang / panas tinggi / panas dingin / demam tinggi / sweating / cold ~ (skin|hands) / cold / (and|so) cold
      (badan|tangan|kaki|kulit) ~ dingin / dingin / ice cold / (kebas|baal|kesemutan) / badan ~ (kebakar|gemetar|melayang) / kepala ~ panas / (keringetan|keringat) ~ (parah|deras|terus) / badan panas`,
  },
];
