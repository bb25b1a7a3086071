/**
 * Cues of a wish to die or to be gone: said plainly, as despair of life, or veiled in a farewell.
 * Weights: 3 or more raises the alarm alone; less needs company (see context.ts).
 */
import type { Cue } from '../weigh.ts';

export const SUICIDE: readonly Cue[] = [
  {
    name: 'wish to die',
    weight: 4,
    any: `
      ingin ~ {die}
      {want} ~ (bunuh diri|bundir|mengakhiri hidup|akhiri hidup|ngakhirin hidup|gantung diri|kill myself|end my life|mati |bundir|die|kill (himself|herself|themselves))
      (mau|siap|rela|coba) mati / kepikiran ~ mati
      (mikir|pikiran|berpikir|terpikir) ~ (mati|kematian|bunuh diri|bundir|mengakhiri) / pikiran (untuk|tentang) (mati|bunuh)
      (mending|lebih baik|lebih alus|lebih enak|enakan|bagusan|bagus|baikan|better|rather|lebih milih|milih|pilih) ~~ (mati|bunuh diri|bundir|tidak hidup|tidak usah hidup|dead|die|tiada|tidak ada|pergi selamanya|hilang|lenyap|ilang)
      mati (mending|lebih enak|lebih baik|lebih tenang) / mending (aku )?mati / mending (meninggal|mati) / suicidal
      ingin (meninggal|berpulang|wafat) / wish ~ (dead|never born|die) / want to be dead / mati aku / mati sekarang
      mati malam ini / mati (yang|secara|dengan) (tenang|cepat) / sampai mati / matiin (aku|diri) / bunuh aku / tolong bunuh aku
      kill me / kms / end my life / end it all / ending (it all|my life|it) / take my (own )?life / taking (my|his|her) life
      ingin mati / kapan aku mati / kapan mati / pantas mati / layak mati / nunggu mati / siap mati / niat mati / cari mati`,
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
      jemput aku / jalan pintas ~ hidup`,
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
      dosis mematikan`,
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
      minum racun / minum baygon / minum semua obat / (minum|telan) ~~ (semua|sekaligus) ~~ (selesai|kelar|mati|tidur)`,
  },
  {
    name: 'self-harm',
    weight: 3.5,
    any: `
      (iris|ngiris|sayat|nyayat|silet|nyilet|gores|ngegores|nyileti|nyayatin|motong|potong|beset|ngabeset|turih|nurih|cut|cutting|barcode) ~ (nadi|tangan|pergelangan|lengan|paha|diri|urat|leungeun|wrist*|myself|aku)
      cutting / self harm* / selfharm* / self injury / hurt(ing)? (myself|herself|himself)
      (pukul|menyakiti|nyakiti|lukai|melukai|lukain|ngelukain|ngelukai|nyelakain|nganyenyeri) ~ diri
      (pukul|dipukul) (diri|maneh|sendiri|aku sendiri) / jedot* kepala / nadi / silet (tangan|lagi) / harming myself`,
  },
  {
    name: 'despair of life',
    weight: 3.5,
    any: `
      (capek|bosan|malas|nyerah|menyerah|benci|nyesel|menyesal|hoream|bete|enek|kapok|tired of|sick of|hate|enough of|done with|give up on) ~ (hidup|dilahirin|dilahirkan|lahir|living|life|kahirupan|my life)
      tidak ~ (kuat|sanggup|mampu|ingin|mau|pantas|pantes|layak|perlu|usah|guna|berguna|alasan|arti|hartina|berarti|semangat|minat|nafsu|napsu|betah|tahan|punya) ~~ hidup
      tidak ~ hidup lagi
      hidup ~~ (tidak ada|tanpa|tidak punya|kehilangan|hilang|tidak) ~ (arti|guna|makna|tujuan|harapan|rasa|semangat|gairah|berarti|berguna|hartina|gunana|layak)
      (untuk apa|ngapain|apa guna|apa gunana|jang apa|apa arti|kenapa) ~ hidup / guna ~ hidup
      tidak ada ~ (bikin|untuk|membuat) ~~ hidup / kenapa ~ masih (hidup|napas|ada)
      (tidak usah|tidak|jangan|never|not) ~ (lahir|dilahirin|dilahirkan|born) / kenapa ~ (lahir|dilahirin|dilahirkan|born)
      nyesel ~ (lahir|hidup) / hidup segan
      hidup ~ (percuma|sia sia|sampah|neraka|tamat|berakhir|selesai di sini|cukup sampai|sengsara) / capek hidup / tidak kuat hidup
      hidup ~ nunggu (waktu|mati|ajal) / (dont|not|no longer) (want|deserve|wanna) ~ (live|life|be alive|be here|exist|living|wake)
      no (reason|point) ~ (live|living|life|go on) / (cant|cannot) (go on|do this anymore|live|take it|take this|keep going)
      life ~ (meaningless|worthless|pointless|over|not worth) / nothing to live / what ~ point of living / tidak ingin ada
      percuma hidup / malas hidup / hidup ~ tidak ada arti / ingin hidup lagi tidak / (ingin|mau|lebih baik) tidak hidup
      mati hidup sama / tidak hidup / hidup ~ untuk apa / hidup ~ ngapain`,
  },
  {
    name: 'hopeless',
    weight: 2.5,
    any: `
      tidak ada ~ harapan / hilang harapan / kehilangan harapan / putus asa / hopeless / tidak ada ~ jalan keluar / jalan buntu
      tidak ada ~ (masa depan|guna lagi)
      tidak ada yang (peduli|sayang|nyariin|nyari|cari|kehilangan|sedih|butuh|nangis|inget|ngerti lagi|merindukan) / im done
      i am done / (aku|semua) ~ selesai ~ (malam|hari) ini / semua ~ (selesai|berakhir|kelar) malam ini / tidak kuat lagi
      tidak kuat / aku tidak (kuat|sanggup)
      tidak (sanggup|kuat|mampu) (lagi|lanjut|ngadepin|menghadapi|nahan ini|jalanin|ngejalanin|menjalani)
      nyerah ~ (semua|keadaan|aku) / aku nyerah / aku menyerah / i give up / sampah masyarakat
      aku ~ (sampah|putus asa|tidak berguna) / tidak berguna / useless / worthless / tidak ada guna / hampa
      cukup sampai (sini|di sini) / batas ~ (aku|kemampuan) / kelarin`,
  },
  {
    name: 'burden',
    weight: 2.5,
    any: `
      (bikin|nambah|sebagai|im a|a|such a|adalah|ngerasa|merasa) ~ beban / aku ~ beban / beban ~ (keluarga|semua|orang|ibu|bapak)
      burden
      (nyusahin|menyusahkan|ngerepotin|merepotkan|ngarepotkeun|nyusahkeun) ~ (orang|keluarga|semua|siapa|kalian|ibu|bapak|anak|dia|lagi|nanti|mulu)
      biar tidak (ngerepotin|nyusahin|merepotkan|menyusahkan)`,
  },
  {
    name: 'better without me',
    weight: 3.5,
    any: `
      (dunia|mereka|keluarga|semua|orang|ibu|bapak|anak|kalian|everyone|hidup mereka|rumah|dia) ~~ (tanpa|without) (aku|me|kehadiran aku|ada aku)
      (better|happier|baik|tenang|bahagia|lega|senang|damai) ~ (off )?(without me|tanpa aku)
      tanpa aku ~~ (lebih|baik|bahagia|tenang) / better off (dead|without)
      (kalau|seandainya|andai|saat|ketika|waktu|nanti|besok|misal|habis|mending|lebih baik|coba) ~ aku ~ (tidak ada|mati|hilang|tiada|lenyap|ilang|meninggal|gone)(?! (uang|duit|waktu|ongkos|kuota|pulsa|ktp|bpjs|kartu|teman|kerja|kerjaan|gejala|masalah|biaya|motor|surat|obat|barang|kegiatan|bukti|niat|yang nemenin|kelas|jadwal|hp|sinyal|kendaraan|rumah|keluarga|riwayat|di rumah|di sana))
      (kalau|saat|ketika|besok|nanti|habis) ~ aku ~ pergi ~ (selamanya|duluan|jauh|nanti|jangan|jaga|titip|rawat)
      aku (pergi|hilang|mati) ~~ (lebih baik|lebih tenang|bahagia|lega|seneng|senang) / besok ~ aku ~ tidak ada
      aku ~ tidak ada ~ besok / kalau i die / kalau im gone / when im gone / kalau aku ~ (mati|hilang|pergi)
      (ada|bakal) ~ (sedih|nangis|kehilangan|nyari*) ~ kalau aku / tenang kalau aku`,
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
      (akhir|bakal|akan) ~ tenang ~ (selamanya|sebentar) / gone selamanya / not be here / wont be here / menghilang / ngilang`,
  },
  {
    name: 'join the dead',
    weight: 3,
    any: `
      ingin ~ (nyusul|susul|menyusul|ikut|nuturkeun|bareng|ketemu|bertemu|nyusulan) ~ (ibu|bapak|almarhum*|alm|nenek|kakek|anak|istri|suami|adik|kakak|teman|dia|pacar|mendiang)(?! (ke|kuliah|kerja|di|rehab|main|les|lomba|belajar|nonton|jalan))
      (nyusul|susul|menyusul) ~ (almarhum*|alm|mendiang) / ketemu ~ (surga|akhirat|alam|sana)
      see you ~ (heaven|other side|next life) / (harus|kenapa ~ bukan|kenapa tidak) ~ aku ~ (mati|meninggal|pergi)
      harus ~ (aku|kemarin|dulu) ~ (mati|selesai|tidak selamat|lewat|meninggal)
      kangen ~ (almarhum*|alm|mendiang) ~~ (ikut|nyusul)`,
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
      pamit ~~ (selamanya|pergi|semua|terakhir|jauh|dunia|untuk) / (aku|dia|teman|adik|kakak|anak|suami|istri) ~ pamit* / pamitan
      last goodbye / amit mundur / bundir note / hatur nuhun untuk semua / makasih ~ (semua|selama ini|segala) ~~ (aku|maaf|pergi)
      aku amit / sampai jumpa ~ (kehidupan|sana|surga|alam) / tidak (ketemu|bertemu) lagi / lain kehidupan
      kehidupan (lain|selanjut|berikut)`,
  },
  {
    name: 'care for what is left',
    weight: 2.5,
    any: `
      titip* ~ (anak|adik|ibu|bapak|kucing|keluarga|orang tua|ortu|nenek|istri|suami|kakak|semua|anabul|anjing)
      (jagain|jaga|jagaan|rawat|urus|sayangi|take care of|look after) ~ (kucing|anak|adik|ibu|bapak|anjing|keluarga|nenek|istri|ortu|orang tua|my|kakak|peliharaan|hewan|cats?|tanaman)
      jaga diri* / bilangin ~ (ibu|bapak|semua|keluarga|dia|anak) ~~ (sayang|maaf|cinta) / tell ~ (mom|mum|my|them) ~ (love|sorry)
      (bilang|sampaikan) ~ (maaf|sayang) ~ (ibu|bapak|keluarga)
      (tidak usah|jangan) ~ (cari|nyari|nyariin|cariin|nangis|sedih|nangisin|tangisi|nunggu|tunggu|tungguin|salahin|nyalahin|merasa bersalah|hubungi|kangen|inget)
      dont (cry|look|blame|miss|wait) / lupain* ~ aku / lupakan aku / forget me`,
  },
  {
    name: 'giving away',
    weight: 2.5,
    any: `
      (barang|baju|motor|tabungan|hp|laptop|koleksi|harta|sepatu|buku|gitar|kamera|pakaian|mainan|semua|habis|things|stuff|clothes) ~~ (bagi*|dibagi*|kasih|kasihin|dikasih*|sumbang*|disumbang*|wariskan|masihan|bikeun|dibikeun|ambil |untuk (lo|lu|kamu|kalian|elu|loe)|given away)
      (bagi*|ngebagiin|membagikan|membagi|giving|gave|ngabagikeun|masihkeun) ~~ (barang|harta|baju|koleksi|away|kesayangan|tabungan|mainan)
      (password|pin|atm|rekening|asuransi|utang) ~~ (tulis*|catat*|dicatat|lunas*|lunasin|gampang)`,
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
    weight: 1.5,
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
      voices ~ (tell|telling) ~ (kill|die|hurt) / (disuruh|nitah) (mati|bunuh diri)`,
  },
  {
    name: 'self hate',
    weight: 1.5,
    any: `
      benci ~ (diri|aku|hidup) / hate myself / jijik ~ (diri|aku) / malu / aku (jahat|hancur|rusak|kotor|hina|gagal)
      semua ~ (benci|ninggalin|membenci) / tidak (pantas|pantes|layak) / pura pura kuat / depresi / frustasi / frustrasi
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

/** What speaks against: nobody wishes to die. */
export const AGAINST_SUICIDE: readonly Cue[] = [
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
