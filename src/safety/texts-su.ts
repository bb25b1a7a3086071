/** Emergency texts in Sundanese. UNREVIEWED: no native speaker has checked them yet. */
import type { EmergencyTexts } from './texts.ts';

export const SUNDANESE: EmergencyTexts = {
  first: {
    overdose: [
      'TELEPON 119 AYEUNA. Hurungkeun spiker HP.',
      '1. Geroan sing tarik, tepak taktakna.\n2. Tingali dadana: ngambekan teu?\n3. Teu ngambekan: pencet tengah dada, sing tarik jeung gancang. Ulah eureun dugi ka petugas sumping.\n4. Ngambekan tapi teu sadar: gigirkeun awakna.\n5. Ulah ditinggalkeun.',
      'Ulah dibéré nginum. Ulah dipaksa utah.',
    ].join('\n\n'),
    suicide: [
      'Nuhun tos nyerat ka dieu. Anjeun teu kedah nanggung nyalira.',
      'Upami bahayana ayeuna, telepon 119.',
      'Kanggo nyarios sareng tenaga kaséhatan jiwa: Healing119, https://www.healing119.id',
      'Ulah nyalira peuting ieu. Deukeutan jalmi nu dipercaya. Jauhkeun barang nu tiasa ngabahayakeun.',
    ].join('\n\n'),
    violence: [
      'Ieu sanés kalepatan anjeun. Salamet heula.',
      'Kaancam ayeuna: telepon 110. Aya nu tatu: 119.',
      'Kekerasan ka istri atanapi budak: SAPA 129, atanapi WhatsApp +628111129129 upami teu tiasa nyarios.',
      'Upami tiasa, pindah ka tempat nu aya jalmi sanés. Ulah ngalawan nyalira.',
    ].join('\n\n'),
    unknown: [
      'Aya gangguan di pihak kami. Upami bahaya, ulah ngantosan balesan:',
      'Nyawa kaancam: 119.\nKekerasan ka istri atanapi budak: SAPA 129.\nNaros ngeunaan narkoba: BNN 184.',
    ].join('\n\n'),
  },
  steps: {
    notBreathing: [
      'Telepon 119, teundeun HP caket anjeun.',
      '1. Nangkarakkeun di lanté nu teuas.\n2. Dampal leungeun di tengah dada, nu hiji deui di luhurna.\n3. Leungeun lempeng. Pencet sing tarik jeung gancang.\n4. Ulah eureun dugi ka ngambekan atanapi petugas sumping.',
    ].join('\n\n'),
    breathing: [
      'Tetep telepon 119.',
      '1. Gigirkeun awakna.\n2. Tekuk tuur nu di luhur.\n3. Leungeunna di handapeun pipi.\n4. Tingali terus ambekanana.\n5. Upami eureun ngambekan: nangkarakkeun, pencet dadana.',
    ].join('\n\n'),
    called: 'Saé. Tetep di telepon 119 sareng turutkeun saur petugas. Ulah ditinggalkeun.',
    stay: 'Upami karasa caket, telepon 119 ayeuna. Sing aya batur. Teu kedah ngabéréskeun sadayana peuting ieu.',
    hide: 'Kaancam ayeuna: telepon 110. Aya nu tatu: 119. Teu tiasa nyarios? Serat ka SAPA, WhatsApp +628111129129.',
  },
  followUp: {
    overdose: [
      'Tetep di telepon 119 sareng di gigireunana. Tingali terus ambekanana.',
      'Ambekan keneh? Miringkeun awakna, ulah ditinggalkeun. Teu ambekan? Teken dadana, kuat sareng gancang. 119 tetep nyambung.',
    ],
    suicide: [
      'Abdi masih di dieu. Ulah nyalira heula. Upami karasa caket, telepon 119.',
      'Sae tos nyerat. Caketan hiji jalmi ayeuna, atanapi pindah ka rohangan nu aya jalmina. Karasa beuki caket: telepon 119.',
    ],
    violence: [
      'Abdi masih di dieu. Kaancam deui: telepon 110. Aya nu tatu: 119. SAPA 129 tiasa ngabantosan.',
      'Kasalametan heula. Pindah ka tempat nu aya jalmi sanés upami tiasa. Kaancam: 110. Tatu: 119. Teu tiasa nyarios: SAPA WhatsApp +628111129129.',
    ],
  },
  labels: {
    notBreathing: 'Teu ngambekan',
    breathing: 'Ngambekan',
    called: 'Tos ditelepon',
    stay: 'Kedah kumaha',
    hide: 'Teu tiasa nyarios',
    menu: 'Menu',
  },
};
