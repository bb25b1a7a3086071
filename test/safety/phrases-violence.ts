/** Crisis phrasings written for this project: someone is hurt, threatened, forced or held, or a child is at risk. */
export const VIOLENCE: readonly string[] = `
suami saya mukulin saya tiap malam kalo abis make
bapak lagi ngamuk bawa golok
aku dipukulin bapak tiri
ayah saya memukul ibu saya sekarang
pacarku ngancem nyebarin foto kalo aku ga mau nganter paket
aku disuruh bandar nganter barang, kalo nolak dibunuh
gue dikunci di kamar sama suami
saya dikurung di kosan, ga boleh keluar
aku diperkosa pas mabok
tadi malem aku digrepe pas teler, takut
temenku dicekokin terus diapa-apain
kakak mau nusuk ibu, tolong
abang ngamuk banting2 barang bawa pisau
diancem mau dibunuh bandar
anak buah bandar nyariin gue, katanya mau dihabisin
dipaksa nyabu sama pacar, kalo ga mau ditampar
aku dipaksa jual diri buat beli sabu
ibu gue jual adek gue buat beli sabu
adik saya disiksa ayahnya
anak tetangga sering nangis dipukulin bapaknya yg pemabuk
ponakan saya ga dikasih makan, ibunya nyabu terus
balita ditinggal sendirian di kontrakan sama ibunya yg teler
bapaknya ngajak anaknya yang 10 tahun nyabu
anak sd disuruh nganter sabu sama omnya
adek gue dicekokin ciu sama om
om nyekokin anak kecil pake bir
Suami saya kembali memukul saya semalam, saya takut pulang.
Saya sering dianiaya suami yang kecanduan.
Tetangga saya mengalami KDRT setiap kali suaminya mabuk.
Saya diancam akan dibunuh bila melapor.
Anak saya dipaksa menjadi kurir oleh kakak kelasnya dan diancam.
Ayah tiri saya menyentuh saya ketika mabuk.
Mohon bantuan, saya disekap di sebuah rumah.
Kakak saya membawa parang dan mengancam seluruh keluarga.
gw dikejar orang suruhan bandar
rumah gue didatengin debt collector bandar, diancem mau dibakar
gue dijebak, kalo ga bayar katanya jari gue dipotong
ditodong pistol sama bandar
ada yg neror gue tiap hari gara2 gue keluar dari geng
abis gue lapor polisi sekarang gue diancem
mereka tau rumahku, katanya bakal nyakitin adekku
temen gue diculik anak buah bandar
temen gue disandera gara2 utang sabu
aku digebukin senior gara2 ga mau minum
dikeroyok gara2 nolak nyimeng
dipalak tiap hari disuruh beliin pil
kakak kelas maksa aku jualan pil, kalo ga mau dihajar
dia nyekik aku tadi
leher gue dicekik laki gue
muka gue bonyok ditonjok suami
tangan anak gue disundut rokok sama bapaknya
gue ditendangin padahal lagi hamil
pacar gue kasar banget kalo sakau, kemaren gue dijambak
dia mukul lagi
dia mau bunuh gue
tolong suami lagi ngamuk
tolong dia bawa pisau
ada yg gedor2 pintu ngancem
gue takut pulang, bokap pasti mukulin lagi
aku kabur dari rumah karna dipukul ayah
aku ngumpet di kamar mandi bapak lagi ngamuk
ibu dipukul sampe berdarah
mama digebukin papa
nyokap ditonjok bokap gara2 duit buat beli barang
adikku lebam2 dipukul kakak yg lagi sakau
tlg sy d pukulin suami
sy d ancm bndar
aq dpksa jd kurir
tlong sy dskap
ank sy d siksa bpknya
bpk ngmuk bw golok tlg
ibu d gbukin ayah
pcr sy ngncm mau bnuh sy
w digebukin njir tolong
anjir gue diancem ditembak
si boy disekap di kontrakan tolongin
laki aye mabok, aye digampar mulu
aye digebukin laki tiap malem
bapak aye ngamuk bawa golok bang, tulungin
bocah ntu digebukin mulu ame emaknye
abdi digebugan ku salaki
bapa ngamuk mawa bedog
abdi diancam rek dipaehan
pun adi dipaksa nganteurkeun barang, sieun dipaehan
budak sok ditampiling ku bapana nu sok mabok
salaki abdi sok neunggeul upami tos nginum
abdi dikonci di kamar ku kabogoh
tulung aya nu ngamuk mawa peso
my husband beats me when he's high
he's threatening to kill me
i am locked in a room
my stepdad touches me when he's drunk
they are forcing me to carry drugs
he has a knife, help
my boyfriend hit me again
someone is hurting my little sister
he forced me to smoke meth
my ex threatens me tiap hari
bf gue abusive, tadi malem gue dipukul
gue di-blackmail pake video pas mabok
aku diancem videonya disebar kalo ga mau ngelayanin dia
om suka megang2 aku kalo mabok
guru ngaji ngeraba aku
kakek tetangga suka ngasih adek minuman terus dibawa ke kamar
cowok gue maksa gue tidur sama temennya buat bayar utang sabu
kakak gue dijual pacarnya
gue dipaksa nelen bungkusan buat dibawa ke luar kota
disuruh bawa koper sama orang, kalo ga mau keluarga gue celaka
disuruh nyimpen barang di kamar, diancem kalo buang
mereka nahan ktp sama hp aku, ga boleh pergi
di panti rehab ilegal ini kami dirantai dan dipukul
adik saya dirantai di tempat rehab, disiksa
aku dikurung di panti, ga dikasih makan
anak-anak di sini dipukulin pengurusnya
bapak mabok nyetir bawa anak2, ga mau berenti
bapak mau bakar rumah
dia siram bensin ke rumah
suami ngejar2 pake balok
ditusuk, berdarah banyak, tolong
temen gue dibacok
mantan suami nyulik anak saya
ayah mabuk mau lempar bayi
ibunya lagi high ngebekap bayinya
anaknya dikunci di kamar mandi seharian
keponakan umur 6 tahun sering memar, bapaknya pemakai
aku 14 tahun, pacarku nyuruh aku make sambil ngerekam
aku takut banget sama papa, dia suka mukul pake sabuk
bapak tiri suka masuk kamar malem2 kalo mabok
tiap hari aku dipukul, cape
udah 3 tahun saya dipukuli suami, tidak berani lapor
kakak mukulin mama kalo ga dikasih uang
anak saya memukuli saya kalau minta uang tidak dikasih
anak saya ngancem mau bunuh saya kalo ga dikasih duit
ortu saya diancam anaknya sendiri pake pisau
preman kampung maksa kami jualin pil, warung mau dibakar
gue disuruh jadi tumbal, kalo ga ngaku keluarga dihabisin
abang2 itu ngancem bakal perkosa adek gue
gue ditelanjangin senior pas ospek sambil dicekokin
suami gue nodong gue pake gunting
dia ngunci gue dari luar, hp mau diambil
bantu pak saya takut dibunuh
`
  .trim()
  .split('\n');
