/** Crisis phrasings written for this project: somebody is unwell now after taking something, or cannot be woken. */
export const OVERDOSE: readonly string[] = `
temen gue pingsan abis minum pil, gue harus ngapain
tolong banget adek gw ga bangun2 dari tadi, di kamarnya ada suntikan
kakak saya tidak sadarkan diri setelah minum obat penenang
dia kejang kejang abis nyabu
suami saya mulutnya keluar busa, matanya ke atas semua
bibirnya udah biru gw panik
anaknya muntah2 terus abis minum oplosan, badannya dingin
tmn gw g sdr abs nyimeng tp dicampur apa gt
kyknya dia OD deh tolongin
OD!! tolong
sodara gue overdosis sekarang di kos
pacarku nelen obat sestrip barusan
gw abis nelen obat tidur banyak bgt skrg badan lemes bgt
napasnya pelan banget kadang berhenti
ga napas!!! tolong
dia ngorok keras banget ga bisa dibangunin
anak saya umur 2 tahun nelen pil punya kakaknya
bayi saya kemasukan puntung rokok, tertelan
adek gue 4 taun minum tiner
balita keminum miras bapaknya gimana ini
jantung gue deg2an kenceng banget abis make, takut mati
dada gw sakit bgt abis nyabu semaleman
gue abis ngelem kok ga bisa gerak ya badan kaku
pandangan kabur abis minum oplosan semalem
temenku buta mendadak habis minum miras, tolong
dua orang temen kos gue tepar ga gerak abis pesta
bapak stop minum dua hari terus sekarang kejang dan ngeliat yg aneh2
suamiku lagi sakau terus kejang2, gimana ini kak
ibu saya berhenti minum obat penenang, sekarang kejang
dia sakau trus liat2 setan, ngomong ngaco, badan panas bgt
minumanku kayaknya dimasukin obat, kepala muter lemes banget
abis minum di club tiba2 ga inget apa2 skrg badan lemes ga bisa jalan
temen cewek gue kayanya dicekokin sesuatu, sekarang ga sadar
adikku badannya kaku, mata melotot, ga nyaut dipanggil
dia cuma ngeces dan ga respon sama sekali
si abang udah ditampar2 tetep ga bangun
tolong, anak saya tidak merespons, napasnya tersengal
Saya menemukan anak saya tergeletak di kamar dengan jarum suntik di lengannya.
mohon bantuan, teman saya sulit dibangunkan setelah meminum banyak obat
Ayah saya kejang setelah meminum minuman keras campuran, apa yang harus saya lakukan sekarang?
Istri saya menelan banyak pil dan sekarang lemas sekali.
Keponakan saya sesak napas sehabis menghirup lem, tolong segera
pembantu saya ketemu pingsan di kamar mandi, ada bungkus pil
kak ini temen aku abis makan permen gatau dari siapa terus matanya kosong gemeteran ga bisa jawab
abis ngevape punya orang langsung ambruk
dia jatoh terus kejang, tadi abis make inex
tmnku kjng2 bs mnum pil
tlg ank sy pngsan hbs ngelem
adk gw mntah trus bdan ny dingin abs mnum
kk ipar sy g bngun2 dr td, nfasnya pndek
tlong tman sya tdk sdrkan diri
dya ga nafas kak tlg
bbirnya biruu tlooong
oi tolong si andre kolaps gara2 obat
temen w kobam parah sampe ga napas
nyet gimana nih si doni OD kayaknya
ini temen gue kesurupan apa gimana abis minum kecubung, ngoceh ngaco trs pingsan
bang abis nyuntik dia langsung diem, bibir biru
die kagak bangun2 bang, tadi abis nenggak
bocah kagak sadar abis ngelem di kolong
laki aye ngorok bae ga bisa dibangunin, tadi minum obat banyak
mpok anaknye kejang abis makan pil nemu di meja
encing gue mabok oplosan skrg kagak bisa napas
tulungan, adi abdi teu eling saatos nginum obat
salaki abdi kalenger tas nginum oplosan
budak abdi ngeleg pil, kumaha ieu
babaturan urang teu daek hudang, biwirna biru
pun bapa napasna hese pisan tas nginum ubar loba
barudak ngadaregdeg jeung utah wae tas nginum ciu
lanceuk kuring kejang, kumaha ieu kang
rencang abdi pingsan di kosan tas nyuntik
my friend passed out and won't wake up
help she's not breathing
he took too many pills and his lips are blue
my brother is overdosing right now
i think he is having a seizure after taking ecstasy
my roommate collapsed after smoking something
she took a whole bottle of pills
i took too much and i can't breathe
my son swallowed my medication
someone put something in my drink i feel really dizzy
he is unconscious, cold and pale
bro gue collapse abis party, ga respon dipanggil
temen gue unconscious abis minum, help
bestie gue od anjir gimana nih
cewek gue blackout abis dikasih minum orang, napasnya lemah
kak urgent bgt temenku seizure
gue ngerasa mau mati, jantung kenceng banget abis ngisep ganja
abis minum tramadol banyak kok napas gue berat
gw od kayaknya
aku kebanyakan minum obat, pusing muntah terus, gimana ini
udah minum semua obat di kotak p3k, sekarang mual banget
barusan minum racun tikus
adek minum cairan pembersih lantai
anakku keracunan obat gimana pertolongan pertamanya
temen abis make sekarang badannya panas banget kaya demam terus kejang
orangnya tergeletak di gang, ada suntikan, ga gerak
ada orang di toilet masjid ga sadar, di sebelahnya ada plastik lem
ada anak muda pingsan di depan warung saya bau alkohol
nadinya ga kerasa
mukanya pucat pasi ga ada respon
matanya mendelik ke atas, badannya kejang
keluar darah dari mulut abis minum oplosan
muntah darah abis minum ciu
dia muntah sambil tidur terus keselek, ga bangun
temenku dikasih obat bius kayaknya, lemes ga bisa ngomong
bapak kok susah banget bangunnya, tadi minum obat tidurnya dobel
nenek minum obatnya kebanyakan, sekarang ngantuk terus ga nyambung diajak ngomong
abang gue overdose, udah telpon siapa2 ga diangkat
tadi dia nyuntik sekarang ga ada suaranya di kamar mandi pintunya dikunci
temen kos gue dari semalem tidur ga bangun sampe sekarang sore, tadinya minum pil
anak kos tidurnya ngorok kayak kesedak terus tangannya dingin
cepet jawab temen gue sekarat
dia sekarat abis nyabu
temen gue hampir ga napas
ga kerasa detak jantungnya
gimana bangunin orang yg abis OD, ini dia di depan gue
diapain ini biar sadar? dia abis minum 2 botol terus teler ga gerak
kasih susu bisa ga buat adek yg baru ketelen pil
disiram air ga bangun juga nih orangnya
lagi di parkiran, temen kejang, takut dibawa ke rs ntar ditangkep
tolong dong temenku halu parah abis makan jamur, mau loncat dari balkon
dia ngeliat ulat di badannya nyakar2 sampe berdarah, abis berhenti minum alkohol
abis ngelem dadanya sakit sama sesek
saya hamil tadi make sabu sekarang perut kram dan keluar darah
adik saya kemarin minum oplosan, pagi ini matanya ga bisa melihat
tolong saya sendirian abis make, keringat dingin, tangan kebas, sesak
perut gw kebakar abis minum oplosan, muntah ga berenti
temen lari2an teriak2 abis makan kecubung trus ambruk
kk tlg tmn sy kbnyakan mnum dextro skrg ga nyaut
ini gimana sepupu aku minum obat batuk sebotol trus ketawa sendiri trs skrg lemes ga bisa berdiri
bantu saya, paman saya ditemukan tak sadarkan diri dengan botol di sampingnya
dia udah ga gerak
gue takut dia mati, ga bangun2
kepala temen gue kebentur pas mabok sekarang ga sadar
rekan kerja saya pingsan di mes, kemungkinan memakai sesuatu
lemes, kuku mulai biru, gimana bang
si dede makan permen ganja punya omnya
anak kecil tetangga nelen ekstasi dikira permen
keponakan minum metadon punya kakeknya
ade gw 3 thn ketelen obat jantung nenek
`
  .trim()
  .split('\n');
