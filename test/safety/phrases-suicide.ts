/** Crisis phrasings written for this project: the writer or someone near wishes to die or be gone, plain or veiled. */
export const SUICIDE: readonly string[] = `
aku mau bunuh diri
pengen mati aja rasanya
gue udah ga kuat hidup
rasanya pengen nyerah sama hidup
cape hidup, pengen udahan
mending gue mati daripada nyusahin orang
hidup gue ga ada artinya lagi
buat apa gue hidup
aku cuma jadi beban buat keluarga, lebih baik aku pergi selamanya
kalo gue ga ada pasti semua lebih tenang
ga ada yang bakal nyariin kalo aku mati
aku ga pantes hidup
pengen tidur terus ga usah bangun lagi
semoga besok aku ga bangun
aku udah siapin tali
udah di atas jembatan, pengen loncat
gue mau gantung diri malem ini
bundir sakit ga ya
cara mati yang ga sakit gimana
obat apa yg bikin mati tanpa rasa sakit
minum apa biar cepet mati
berapa banyak obat tidur biar ga bangun lagi selamanya
ada cara pergi dari dunia ini yg tenang ga
gue nyilet tangan lagi
aku habis cutting darahnya ga berhenti
pengen ngiris nadi
temenku bilang mau bunuh diri
adik saya mencoba gantung diri tadi
anak saya menulis surat perpisahan
pacar gue ngancem mau bundir kalo gue tinggalin
kakak saya bilang sudah bosan hidup
suami bilang mau mengakhiri semuanya malam ini
temen gue ngirim chat selamat tinggal trus ga bisa dihubungin
dia bilang maafin semua salahnya terus hpnya mati
bestie aku nulis story pamit mau pergi selamanya
makasih ya udah nemenin, ini chat terakhir gue
maafin semua salah aku ya, tolong bilangin mama aku sayang dia
titip adik2ku ya kalo aku udah pergi
tolong rawat anakku kalo aku ga ada
aku pamit ya, makasih buat semuanya
ini terakhir kalinya aku chat
selamat tinggal semuanya
sampai ketemu di surga
aku pengen nyusul ibu
kangen almarhum bapak, pengen ikut bapak aja
Saya sudah tidak ingin hidup lagi.
Saya merasa lebih baik mati daripada menanggung malu ini.
Saya berpikir untuk mengakhiri hidup saya.
Apakah ada gunanya saya hidup? Semua orang membenci saya.
Anak saya sudah dua kali mencoba mengakhiri hidupnya.
Istri saya mengatakan ingin mati setelah ketahuan memakai.
Teman sekamar saya menyimpan tali dan berkata tidak akan lama lagi.
tuhan tolong ambil nyawaku aja
ya allah cabut aja nyawa hamba
udahlah mati aja gue
gue pengen ilang dari dunia
pengen ngilang aja selamanya, ga ada yg peduli juga
ga ada alasan lagi buat hidup
aku nyesel dilahirin
kenapa sih gue harus lahir
harusnya gue ga usah lahir
dunia ini lebih baik tanpa aku
mereka bakal lebih bahagia kalo aku udah ga ada
keluarga gue lebih baik tanpa gue
ga sanggup lagi ngadepin besok
besok aku udah ga ada kok
udah ga ada harapan lagi, semua selesai malam ini
gue mau akhiri ini semua
pengen semuanya selesai
hidup segan mati juga mau
w dah g kuat idup
pgn mti aj
sy pgn bnuh dri
ak cpek hdup
udh g ad gunany hdup
mnding mti
pngen bndir
aku pgn akhri hdup
gk sngup hdup lg
gw pen mati anjir cape bgt
sumpah pen modar aja
mending koit dah gue
bosen hidup njir
kagak kuat idup aye
aye pengen mati aje dah
idup aye udah kagak ade gunanye
abdi hoyong maot wae
hayang paeh
urang geus teu kuat hirup
cape hirup abdi mah
abdi tos teu sanggup hirup deui
leuwih hade paeh tibatan kieu
pun adi nyarios hoyong bunuh diri
mending ge paeh
abdi hoyong nyusul mamah
i want to die
i wanna kill myself
i don't want to live anymore
i can't do this anymore, goodbye everyone
my friend says she wants to end her life
everyone would be better off without me
there is no reason to live
i'm thinking of ending it all
suicidal banget gue hari ini
gue feeling suicidal dari kemarin
pengen end my life aja
self harm lagi, ga bisa berenti
gue nyakitin diri sendiri tiap malem
tadi aku minum baygon tapi dimuntahin, aku masih pengen mati
kemaren aku coba lompat tapi ditahan temen, sekarang pengen lagi
aku sering kepikiran mati
kepikiran buat ngakhirin hidup terus
denger suara yg nyuruh gue bunuh diri
dia nyuruh gue mati aja, kayaknya emang bener
gagal rehab lagi, mending mati
relapse lagi, gue sampah, ga layak hidup
abis putus zat rasanya kosong, pengen mati
ketauan make sama ortu, malu banget pengen mati
utang numpuk ke bandar, ga ada jalan keluar selain mati
istri minta cerai gara2 gue make, gue udah ga punya alasan idup
aku udah nulis surat buat mama
semua password sama atm udah aku tulis, biar gampang nanti kalo aku ga ada
baju2ku bagiin aja, aku ga bakal butuh lagi
motor gue buat lo aja, gue ga bakal butuh lagi
gue udah hapus semua foto, biar ga ada yg inget gue
adik aku tiba2 bagi-bagi barang kesayangannya terus pamitan ke semua orang
temen kos gue nulis status 'akhirnya tenang juga sebentar lagi'
cuma butuh satu kali lompat dan semua selesai
gue berdiri di rel kereta
aku di rooftop, tinggi juga ya
pisau ini kayaknya jawaban
ga usah nangis kalo aku pergi ya
jangan salahin siapa2 kalo aku mati
gue capek pura2 kuat, pengen berhenti hidup
aku benci diriku, pengen lenyap
kenapa Tuhan ga ambil aku aja
harusnya aku yang mati bukan dia
aku mau pergi ke tempat yang ga ada sakitnya lagi
lelah, ingin pulang ke Tuhan
aku pengen pulang, bukan ke rumah
kalo aku mati, ada yg sedih ga ya
gimana rasanya mati ya, pengen tau
kayaknya mati lebih enak
hidup udah ga ada rasanya, tinggal nunggu waktu aja
adek ngunci diri bawa cutter, bilang ga mau hidup
anak saya ngurung diri bawa silet, tolong
mantan gue ngancem loncat kalo ga balikan
teman saya kirim foto obat banyak katanya mau tidur panjang
dia bilang 'titip anak2 ya' sambil nangis terus pergi bawa motor
pengen nabrakin motor ke truk biar kelar
pengen nabrakin diri
mikir buat minum semua obat ini sekaligus
kalo gue minum semua obat ini kelar kali ya
`
  .trim()
  .split('\n');
