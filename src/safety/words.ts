/**
 * How people write, as data: one line per plain word, then its chat, typo, Betawi and Sundanese spellings.
 * Only words that a danger can hang on are here; everything else passes through unchanged.
 */
export const SPELLINGS = `
tidak: ga gak g gk ngga nggak enggak engga enggk kagak kaga kgk kga kagag tdk tak teu henteu gag ngk ngg gaa nda ndak ora tdak gaak gx tda
bisa: bs bsa biza tiasa bise bisaa bsaa dapat dpt
ingin: pengen pgn pngn pingin pengin kepengen hoyong hayang kepingin pingen pen pgen pngen kpngn ingn kepengin pgin pengn hyg hayangna inginkan menginginkan kpengen
mau: mo mw maw mao maoo bade rek mauuu
habis: abis abs hbs hbis sanggeus saenggeus sehabis setelah stelah stlh setlah seabis saatos usai slesai sesudah ssdh tas
barusan: brusan barusn bieu
tadi: td tadii
sekarang: skrg skg skrang ayeuna skrng skr srg saiki skarang now skrag
lagi: lg lgi keur nuju lgii sedang sdg
orang: org jalma orng jelema uwong
aku: gw gue gua saya sy w ane aye abdi kuring ak aq gwe guwe gweh gueh sya akuh akoh akuu urang aing q diriku hamba
dia: dy doi manehna anjeunna dya diaa beliau diye ia
teman: temen tmn tmen tman kawan kwn sahabat sohib bestie babaturan rencang tmenku friend temn
anak: ank budak bocah bocil barudak anaku anake anakanak putra putri murangkalih
adik: adek ade adk dede dedek dd ading adi adeku rai ayi dek
kakak: kaka lanceuk kakakku mbak mba teteh aa akang raka
bapak: bpk bapa bokap babeh ayah papa ayh bpak papah abah daddy papi pak bapake
ibu: mama emak nyokap mamah umi bunda ema mami mamih ambu emake emaknye mak mamak ummi
suami: salaki swami hubby laki suamik swmi lakik
istri: bini pamajikan istr istrik
sepupu: cousin spupu
saudara: sodara sodra sdra dulur
keponakan: ponakan kponakan keponakn ponakn
paman: om oom mamang encing encang uwa pakde pakle
bibi: tante bude tnte bulik
abang: abg abangku
minum: mnum nginum minm inum mimi leueut menelankan mnm minun nenggak menenggak neguk minumin meminum diminum diinum mabokin ngeminum nginumin
makan: mkn maem mkan dahar tuang mamam mangan memakan dimakan tuangeun
telan: nelen nelan menelan ngeleg neleun telen ditelan ditelen nelennn ngelek swallowed swallow nelem
tertelan: ketelen kaeleg keteln ketelan kemasukan keminum terminum kemakan termakan kainum keleg ketelek
pakai: make pake makai memakai menggunakan ngangge nganggo pke makek pakek mke menggunain
coba: nyoba nyobain mencoba dicoba nyobaan nyobian mencobai
hirup: menghirup ngisep ngehirup hisap ngisap isep mengisap menghisap dihisap terhirup kehirup nyedot nghirup ngisp
suntik: nyuntik suntikan menyuntik disuntik nyuntikin injeksi inject
napas: nafas npas nfas nps napes nafs bernapas bernafas ngambekan ambekan nafass brnapas breath
kejang: kjang kjng kejang2 kelojotan kelejotan kejangkejang kejet kejat ngagibrig kjg stuip seizure convulsion seizing kejng kejg kejank
pingsan: pngsan pinsan pingsn kapiuhan kalenger semaput klenger pingsang pingsam pinsn pngsn pingsa
sadar: sdr sadarkan eling siuman disadarkan sadarin conscious sdarkan sdrkan sdar siumannya sadr sadarkn
bangun: hudang bgn bngun bangunin dibangunin dibangunkan bangunkan gugah digugah kebangun terbangun bngn bangunn dihudangkeun ngabangunkeun bangun2 tanghi bngunin dbangunin
muntah: utah mntah muntah2 mutah ngutahkeun vomit vomiting puking muntahin mutntah mntah2
sesak: sesek ssk sesk engap ngap nyesek seseg eungap bengek sesak2 ngos2an
lemas: lemes lmes lms leuleus lemess
ngorok: ngorokk mendengkur dengkur kerek ngerok ngorook ngok snoring nggorok mengorok
gemetar: gemeteran gemeter ngadegdeg ngadaregdeg gemetaran gmeteran tremor geter ngeder menggigil gigil ngagidir shaking
busa: berbusa busaan foam foaming ngabusa
biru: membiru kebiruan birru bulao blue
bibir: biwir bbir bbr bibr lips
overdosis: od overdose ovd odeh overdos oveerdosis overdosi ovrdosis overdois overdosing overdosed ods oded
keracunan: kracunan karacunan teracuni poisoned keracun kracun
pil: pill pills pil2 pilnya
bunuh: bnuh bnh bunoh bunuhh maehan membunuh ngebunuh bunuhin bunh
bundir: bunuhdiri bndir bunder suicide bundirr bndr
mati: mti matii maot paeh modar koit mampus mokat metong mokad mate matek pupus ded
hidup: idup hdup hdp idop urip hiduup idoep
capek: cape cpek cpk cpe capeek lelah letih capee tired cpee lelaah cpek2 capekk
bosan: bosen bosn muak jenuh bosenn eneg bsn
malas: males mls maless
beban: bban beban2
tolong: tlg tlong tolongin tulung tulungan tulungin tolongg plis please pls help tlng tolonglah tolongi nulungan toloong toling tlongin tulungna tlngin bantu bantuin bantuan
benar: bener beneran bnr bnran leres betul btul memang emang emg mmg
gimana: gmn gmna kumaha gimane gmana bagaimana gmnaa piye gmanaa pimen
kenapa: knp knapa naha kunaon mengapa napa ngapa knape kenape knpa why
apa: ap paan apaan naon
telepon: telp tlp telpon nelpon nelepon nelfon telfon tlpn menelepon menelpon ditelepon tlfn
tanda: tnda tda tandatanda
ancaman: ancman
terpukul: terpukull
tertusuk: ketusuk
diperiksa: diperksa dipriksa
bahaya: bhaya bahya
ada: ad aya adaa
guna: gunany gunanye gunana
arti: artiny artinye hartina hartosna
nyabu: nybu nyabuu nyshabu nyubas
pacar: pcr pcar pacr yayang kabogoh
dipakai: dipake dipke
apakah: apkah apkh apaka apkaah
kalau: klo kalo kl klu mun upami lamun kalok jika bila apabila if jikalau klau klw kalao
karena: krn karna krna gara kusabab gara2 gegara because krena
yang: yg nu nyang yng
banyak: bnyk byk loba seueur bnyak bnyakk
kebanyakan: kbnyakan kebanyakn kelebihan kbanyakan kalobaan kaleuwihan kalebihan
dari: dr ti tina
ini: ni nih ieu inih inii
itu: tu tuh eta ntu
takut: tkut tkt sieun takutt tkutt
tidur: tdur tdr sare molor bobo kulem tidurr
jangan: jgn jngan jgnn ulah
pergi: prgi pegi indit ngantunkeun mangkat
balik: blik blk uih mulang kembali kmbali
kuat: kwat kuatt kuwat kat
sanggup: snggup sangup sngup sanggupp sngp
ngamuk: ngmuk ngamok mengamuk ngamukk ngamuk2 amok
pisau: piso peso pso pisou knife
golok: bedog glok parang clurit celurit samurai bendo
ditinggal: ditinggalin dikantun ditnggal ditinggalkan dtinggal
tiap: tiep unggal setiap saban every
sering: sring remen
keluarga: klg kluarga klrga
semua: smua smw semuanya smuanya sadayana kabeh smwa
selamanya: slamanya salawasna forever
lebih: lbh leuwih lbih
baik: baek hade
harus: hrs kudu kedah hrus kuduu mesti
mending: mnding mendingan mndng mendingg
terus: trus trs tros truss tuluy
sama: sm ame jeung sareng
untuk: buat utk kanggo bwt wat
sekolah: skolah skul skola
dingin: tiris dngin dingiin
darah: getih drah darahh blood
badan: awak bdan bdn
mata: panon mta matae
`;

/** Words that carry no danger and only stand between those that do: dropped, so that patterns may stay short. */
export const FILLERS = `
banget bgt bngt bgtt bet bat aja saja doang wae aje doank bae ajah aj sii si deh udahlah yaudah yaudahlah udhlah sudahlah dong donk ya yaa iya yah kok lah dah deh pisan sangat amat
kayaknya kyknya kyk sepertinya kayanya kayak kek jadi jd jdi juga jg oge udah udh sudah sdh tos geus enggeus uda dh
udeh ude atos sudahh min gan gaes guys gais kak kk bang bu mas cuy coy bro sis ges nyet cok cuk jir anjir njir anjrit anjay cui mah teh pun punten euy atuh tea ge
cuma cuman hanya malah trnyata ternyata sumpah nian skali sekali amatt really very just even the a an is are was very
`;

/** Cries that carry fear but no fact. They are read as a plea. */
export const CRIES = 'woy woi oi oy hoi astaga astagfirullah aduh duh adoh ampun omg gawat sos yaallah';

/** Verbs of force. From each root all usual forms are made: passive forms become di-, active forms the first root. */
export const FORCE_VERBS = `
pukul: pukul mukul gebuk gebug gebukin hajar tampar nampar tonjok nonjok tendang nendang jambak cekik nyekik sundut nyundut siksa nyiksa aniaya nganiaya bacok tusuk nusuk keroyok ngeroyok gampar jotos sabet nyabet pecut tabok nabok tampiling nampiling teunggeul neunggeul injak injek bogem tempeleng nempeleng smackdown babuk pentung celakai gebrak sakiti sakitin nyakitin gebukan tonjol dorong ludahi cambuk nyambuk bekap ngebekap
ancam: ancam ancem ngancam ngancem teror neror todong nodong intimidasi blackmail peras meras palak malak ancm
sekap: sekap nyekap kurung ngurung culik nyulik sandera nyandera rantai ngerantai ikat ngikat iket ngiket pasung konci ngonci kerangkeng tawan
paksa: paksa maksa paksakeun pksa
cekok: cekok nyekok cekoki cekokin nyekokin cekokan
perkosa: perkosa merkosa cabul nyabul leceh ngelecehin lecehin lecehkan gauli setubuhi rudapaksa grepe ngegrepe raba ngeraba gerayang ngegerayangin rkosa perkos grepek
`;

/** Key words whose misspellings are repaired: missing vowels, swapped neighbours, one letter too many, few or wrong. */
export const KEY_WORDS = `
pingsan kejang sadar napas bangun overdosis keracunan busa muntah sesak ngorok bunuh bundir hidup bibir sekarat kolaps gemetar lemas
dipukul pukul diancam disekap disiksa dipaksa dikurung diculik dicekik ditusuk diperkosa dicekokin ngamuk dihajar dikeroyok dipukulin digebukin
menelan selamanya mengakhiri terakhir perpisahan gantung loncat sanggup putus beban tolong golok pisau berdarah tergeletak
suntikan alkohol oplosan mending lahir pamit overdose unconscious breathing suicide kritis tersengal dirantai dibunuh dianiaya
`;

/** Everyday words that look like a misspelt key word and are not. */
export const NOT_TYPOS = `
sabar sadap kadar radar sadari dasar butuh buruh bubuh tubuh hirup hadap redup harap kapas nafsu panas lepas lampas bangku bangka bangga banjir bagun
pinggan pinggang kenang tegang kerang lekang kejam kencang belanja beban bebas beda besok bubar bisa basa bukan muntaber mentah munthe sesat sesuai seksi
lemak lemah lewat lomba gelok golongan pisang pulau pukau loncatan lancar lahar layar pahit pamin pamer sanggul tanggung panggung potong tolok kolong bolong
tebang lebang gantian ganteng ganti genting kantung terang tersenyum lemari lama lamas lembur lembar emas gemes gemas gemar bayar bayi bunda bundar bandar
kejar belajar dipakai dipaku dibaca dibawa disekat diancang dicek diajak dianya sadis badan hidupan hadapi hibur hobi heboh ponsel persen panen punten
sesek sisak susah sudah budak bidak busana busuk bosan basah buat besar botol kritik kronis kurus putih patuh butuhin butuhnya tubuhnya sanggar
dihapus digunakan diancuk dikejar dikirim diterima dipandu diperiksa dimasukkan menilai menjalani menolak meminum terkait terapi terbaik
nyamuk bus musnah kesang mendiang jang emangnya makna take krisis munding mendung menggali goblok dilantai ditanam bursa bangau tersengat menekan menyela kijang diserap kekang dipantai dibantai diajari mencela meaning ranting pkl nyanyi menyanyi bernyanyi diajarin diajar dikurangin dikurang kenyang kesakitan celakain menanyakan menanya cupu tertekan tertahan terlahir dikonsultasi kujang diperksa tertusuk nyadar kaget bonyok bahas anjing breath reading breeding sadarkan bangunan membangun pembangunan dibangun hidupku hidupin mencegah tertarik bunga bungah hindu hijau kolega kolak kolam
napsu kapan papan ngobrol ngotot ngopi borok gorok dorong jorok rokok
`;
