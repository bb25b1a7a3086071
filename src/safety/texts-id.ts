/** Emergency texts in Indonesian. Orders are short: they are read in fear, on a small screen. */
import type { EmergencyTexts } from './texts.ts';

export const INDONESIAN: EmergencyTexts = {
  first: {
    overdose: [
      'TELEPON 119 SEKARANG. Nyalakan pengeras suara.',
      '1. Panggil keras, tepuk bahunya.\n2. Lihat dadanya: apakah bernapas?\n3. Tidak bernapas atau hanya megap-megap: tekan tengah dada, kuat dan cepat. Jangan berhenti sampai petugas datang.\n4. Bernapas tapi tidak sadar: miringkan badannya.\n5. Tetap di sampingnya. Jangan ditinggal tidur.',
      'Jangan beri minum. Jangan dibuat muntah.',
    ].join('\n\n'),
    suicide: [
      'Aku senang kamu menulis ini. Kamu tidak harus menanggungnya sendirian.',
      'Kalau bahayanya sekarang, telepon 119.',
      'Untuk bicara dengan tenaga kesehatan jiwa: Healing119, https://www.healing119.id',
      'Malam ini: jangan sendirian. Dekati satu orang yang kamu percaya, atau pindah ke ruangan yang ada orangnya. Jauhkan benda yang bisa melukai. Kalau ini tentang orang lain, temani dan dengarkan.',
    ].join('\n\n'),
    violence: [
      'Ini bukan salahmu. Keselamatan dulu.',
      'Terancam sekarang: telepon 110. Ada yang terluka: 119.',
      'Kekerasan pada perempuan atau anak: SAPA 129, atau WhatsApp +628111129129 kalau tidak bisa bicara.',
      'Kalau bisa, pergi ke tempat yang ada orang lain. Kunci pintu di antara kalian. Jangan melawan sendirian.',
    ].join('\n\n'),
    unknown: [
      'Ada gangguan di pihak kami. Kalau ada yang gawat, jangan menunggu balasan:',
      'Nyawa terancam: 119.\nKekerasan pada perempuan atau anak: SAPA 129.\nBertanya soal narkoba: BNN 184.',
    ].join('\n\n'),
  },
  steps: {
    notBreathing: [
      'Telepon 119, taruh HP di dekatmu dengan pengeras suara.',
      '1. Telentangkan di lantai yang keras.\n2. Taruh pangkal tangan di tengah dada, tangan lain di atasnya.\n3. Lengan lurus. Tekan kuat dan cepat, kira-kira dua kali sedetik.\n4. Biarkan dada naik lagi setiap kali.\n5. Jangan berhenti sampai ia bernapas atau petugas datang. Bergantian kalau lelah.',
    ].join('\n\n'),
    breathing: [
      'Tetap hubungi 119.',
      '1. Miringkan badannya ke samping.\n2. Tekuk lutut yang di atas supaya tidak terguling.\n3. Taruh tangannya di bawah pipi, kepala sedikit menengadah.\n4. Lihat napasnya terus.\n5. Napas berhenti: telentangkan dan tekan dadanya.',
      'Jangan beri minum. Jangan ditinggal.',
    ].join('\n\n'),
    called: 'Bagus. Tetap di telepon 119 dan ikuti kata petugas. Tetap di sampingnya sampai bantuan datang.',
    stay: [
      'Kalau niat itu terasa dekat, telepon 119 sekarang.',
      'Tetap bersama seseorang. Duduk berdua, bicara pelan, atau diam saja juga tidak apa-apa. Tidak perlu menyelesaikan semuanya malam ini. Cukup lewati jam ini dulu.',
      'Besok, bicara dengan tenaga kesehatan: Healing119, https://www.healing119.id',
    ].join('\n\n'),
    hide: [
      'Telepon 110 kalau terancam sekarang, 119 kalau ada yang terluka.',
      'Tidak bisa bicara? Tulis ke SAPA lewat WhatsApp +628111129129.',
      'Kalau orang itu bisa melihat layarmu, ketik RESEP: yang tampil lalu hanya resep. Pesan yang lama tetap ada di layar.',
    ].join('\n\n'),
  },
  followUp: {
    overdose: [
      'Tetap di telepon 119 dan di sampingnya. Lihat napasnya terus. Kalau napasnya berhenti, tekan dadanya.',
      'Masih bernapas? Miringkan badannya dan jangan ditinggal. Tidak bernapas? Tekan dadanya, kuat dan cepat. 119 tetap tersambung.',
    ],
    suicide: [
      'Aku masih di sini. Jangan sendirian dulu, ya. Kalau terasa makin dekat, telepon 119.',
      'Baik kamu menulis. Dekati satu orang sekarang, atau pindah ke ruangan yang ada orangnya. Terasa makin dekat: telepon 119.',
    ],
    violence: [
      'Aku masih di sini. Kalau terancam lagi, telepon 110. Ada yang terluka: 119. SAPA 129 bisa menemani.',
      'Keselamatan lebih dulu, bukan siapa yang benar. Pindah ke tempat yang ada orang lain kalau bisa. Terancam: 110. Terluka: 119. Tidak bisa bicara: SAPA lewat WhatsApp +628111129129.',
    ],
  },
  labels: {
    notBreathing: 'Tidak bernapas',
    breathing: 'Bernapas',
    called: 'Sudah telepon',
    stay: 'Apa yang kulakukan',
    hide: 'Tidak bisa bicara',
    menu: 'Menu',
  },
};
