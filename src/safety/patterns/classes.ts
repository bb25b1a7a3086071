/**
 * Word classes that patterns name as {class}. Words are in the plain spelling that the normaliser gives.
 * A class is a list of alternatives; `*` stands for the rest of a word.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  self: 'aku|i|me|my|myself|im|kami|kita|kite|ana',
  kin:
    'teman|adik|kakak|anak|bapak|ibu|suami|istri|pacar|sepupu|saudara|keponakan|paman|bibi|nenek|kakek|abang|mertua|ipar|tetangga|mantan|cowok|cewek|cowo|cewe|bos|atasan|rekan|' +
    'murid|siswa aku|siswi aku|santri|pembantu|bayi|balita|cucu|kembaran|beb|ayang|dia|crush|penumpang|tamu|warga|brother|sister|mom|mum|mother|dad|father|stepdad|stepmom|son|daughter|' +
    'wife|husband|boyfriend|girlfriend|bf|gf|bestfriend|roommate|uncle|aunt|kid|child|baby|lodger|partner|neighbor|neighbour|tunangan|gebetan|anggota keluarga|penghuni|anak kos|ngkong|engkong|' +
    'nini|aki|bapak|anak|pelanggan|pasangan|karyawan|keluarga|keponakan|menantu|besan|guru aku|security|satpam|supir|driver|anak|cici|koko|guru|pelatih|pengasuh|senior|junior',
  they: 'dia|die|he|she|they|him|her|mereka|someone|somebody|orang|itu orang|ini orang|ini anak|itu anak|seorang|dia',
  age: '(umur|usia|yuswa) (dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|[1-9]|10|11|12)|[1-9] (tahun|taun|thn|th)|[0-9]+ (bulan|bln)|(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) (tahun|taun|thn)',
  child:
    'bayi|balita|batita|anak (kecil|sd|tk|paud|bayi|balita)|toddler|baby|kids?|child|children|son|daughter|cucu|keponakan|adik|{kin} (aku )?(yang )?(masih )?(baru )?{age}|anak aku yang (kecil|bungsu)',
  minor: '{child}|anak|keponakan|adik|[0-9]+ (tahun|taun|thn)|siswa|murid',
  life: 'hidup|hirup|kahirupan|kehidupan|living|life',
  drug:
    'obat*|pil|sabu|shabu|ganja|cimeng|sinte|gorila|gorilla|inex|ineks|ekstasi|ecstasy|heroin|putaw|putau|kokain|tramadol|tramadolan|trihex|trihexyphenidyl|hexymer|eximer|excimer|dextro|dekstro|kecubung|' +
    'miras|oplosan|ciu|arak|tuak|anggur|vodka|wiski|whisky|bir|alkohol|alkohol|lem|thinner|tiner|bensin|jamur|mushroom|lsd|ketamin|ketamine|xanax|alprazolam|dumolid|riklona|metadon|methadone|subutex|' +
    'morfin|morphine|fentanyl|codein|kodein|komix|meth|weed|drugs|pil|vape|liquid|tembakau|narkoba|barang haram|ubas|koplo|lexo|lexotan|valium|diazepam|napza|kratom|brownies|cookies|permen|' +
    'suntik|jarum|bong|racun|baygon|paracetamol|parasetamol|strip|kapsul|tablet|zat|minuman|bius|ubar|arak bali|intisari|amer|soju|kobam|medication|medicine|something|sesuatu|gele|nyabu|nyimeng|nyinte|ngelem|ngalem|ngeganja|nyepil',
  // Taking: general verbs need a drug beside them or a fresh moment; the second class says it alone.
  take: 'minum|makan|telan|pakai|coba|hirup|suntik|isap|konsumsi|mengonsumsi|mengkonsumsi|took|taking|take|takes|ate|eating|drank|drinking|drink|smoked|smoking|injected|snorted|using|used|kasih|dikasih|ditambah|tenggak|ngemil|ngunyah|dicekok',
  takeDrug:
    'nyabu|nyimeng|nyinte|ngelem|ngalem|ngeganja|suntik|ngebong|ngeboat|ngobat|ngepil|nyepil|mabok|mabuk|teler|dugem|ngedrugs|nge drugs|ngegele|ngefly|giting|nyandu|triping|tripping|ngevape|ngeboti|clubbing|party|pesta|pesta miras|overdosis|dicekok|nyisha|kobam|ngombe|mendem|ngoplos|ngegas',
  stopped:
    '(berhenti|stop|brenti|berenti|eureun|lepas|quit|quitting|stopped|distop) ~ ({take}|{takeDrug}|{drug}|zat|smoking)|sakau|sakaw|sakao|withdrawal|putus (obat|zat)|nagih|cold turkey|tidak (minum|pakai) ~ hari|detoks*|(tanpa|telat|tidak) (itu|obat|minum) ~ (gemetar|gemetar)',
  breathBad:
    'sesak|susah|sulit|hese|berat|berhenti|henti|stop|putus*|pelan|lambat|pendek|lemah|tersengal*|terengah*|megap*|satu satu|cekak|dangkal|hilang|ilang|habis|habis|tinggal|kesulitan|kesusahan|ngos*|bunyi|berbunyi|tipis|lewat mulut|kembang kempis|tidak teratur|tidak normal|aneh|seret|kenceng|cepat',
  hit: 'pukul|dipukul',
  weapon:
    'pisau|golok|pistol|senjata|senpi|tembak|kapak|balok|gunting|linggis|golok|golok|badik|golok|bensin|air keras|tombak|gergaji|palu|arit|gun|machete|keris|botol pecah|kayu|sabuk|martil|cutter|silet',
  courier:
    'paket|barang|titipan|bungkus*|sabu|pil|obat|ganja|narkoba|kurir|koper|habis|kiriman|drugs|package|stuff|bahan',
  want: 'ingin|mau|want to|wanna|want|gonna|akan|bakal|berniat|niat|bermaksud|rencana|berencana|kepikiran|mikir|berpikir|terpikir|coba|coba|coba|coba|percobaan|siap|ingin|going to|wants to|wants|think* about|think* of|thoughts of|try* to|tried to|plan* to|ready to|mau|kepikir|pikiran|terlintas|memutuskan|memilih|ngebayangin|membayangkan',
  die: 'mati|bunuh diri|bunuh dri|bundir|meninggal|tiada|lenyap|musnah|die|dead|bundir|kill myself|kill himself|kill herself|kill themselves|end (my|his|her|their) life|end it all|end it|not exist|disappear|tewas|mengakhiri hidup|ngakhirin hidup|akhiri hidup|gantung diri|hilang nyawa|matiin diri|berhenti hidup|stop hidup|tidak hidup|tidak ada di dunia',
  lethal:
    'jembatan|gedung|rooftop|atap|balkon|lantai [a-z0-9]+|sungai|rel|kereta|tebing|flyover|jurang|jendela|laut|menara|apartemen|tower|bridge|roof|jpo|sumur|kali|bendungan|truk|truck',
};
