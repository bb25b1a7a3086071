/** Emergency texts in English, each overdose text with one Indonesian sentence to read to the operator. */
import type { EmergencyTexts } from './texts.ts';

export const ENGLISH: EmergencyTexts = {
  first: {
    overdose: [
      'CALL 119 NOW. Put the phone on speaker. Read this to the operator: "Tolong, ada orang keracunan obat dan butuh ambulans."',
      '1. Shout and tap the shoulder.\n2. Watch the chest: any breathing?\n3. Not breathing, or only gasping: press the middle of the chest, hard and fast. Do not stop until help comes.\n4. Breathing but not awake: roll onto the side.\n5. Stay. Do not let them sleep it off.',
      'Nothing to drink. Do not make them vomit.',
    ].join('\n\n'),
    suicide: [
      'I am glad you wrote this. You need not carry it alone.',
      'If the danger is now, call 119.',
      'To talk with a mental health worker: Healing119, https://www.healing119.id',
      'Do not be alone tonight. Go to one person you trust, or to a room with people in it. Put away what could hurt. If it is about somebody else, stay and listen.',
    ].join('\n\n'),
    violence: [
      'This is not your fault. Safety first.',
      'Threatened now: call 110. Somebody is hurt: 119.',
      'Violence against women or children: SAPA 129, or WhatsApp +628111129129 if you cannot speak.',
      'If you can, go where other people are. Lock a door in between. Do not fight alone.',
    ].join('\n\n'),
    unknown: [
      'Something is wrong on our side. In an emergency do not wait for a reply:',
      'Danger to life: 119.\nViolence against women or children: SAPA 129.\nQuestions about drugs: BNN 184.',
    ].join('\n\n'),
  },
  steps: {
    notBreathing: [
      'Call 119 and keep the phone beside you on speaker.',
      '1. On the back, on a hard floor.\n2. Heel of one hand in the middle of the chest, the other on top.\n3. Arms straight. Press hard and fast, about twice a second.\n4. Let the chest come up each time.\n5. Do not stop until there is breathing or help comes. Take turns.',
    ].join('\n\n'),
    breathing: [
      'Stay in touch with 119.',
      '1. Roll onto the side.\n2. Bend the upper knee, so the body stays.\n3. A hand under the cheek, head tilted back a little.\n4. Keep watching the breath.\n5. If it stops: on the back, press the chest.',
      'Nothing to drink. Do not leave.',
    ].join('\n\n'),
    called: 'Good. Stay on the line with 119 and do what they say. Stay there until help comes.',
    stay: [
      'If it feels close, call 119 now.',
      'Stay with somebody. Sit together, talk quietly or not at all. You need not solve everything tonight. Get through this hour first.',
      'Tomorrow, talk with a health worker: Healing119, https://www.healing119.id',
    ].join('\n\n'),
    hide: [
      'Call 110 if you are threatened now, 119 if somebody is hurt.',
      'Cannot speak? Write to SAPA by WhatsApp +628111129129.',
      'If that person can see your screen, type RESEP: then only a recipe shows. Older messages stay on the screen.',
    ].join('\n\n'),
  },
  followUp: {
    overdose: [
      'Stay on the line with 119 and stay beside them. Keep watching the breath. If it stops, press the chest.',
      'Still breathing? Roll onto the side and stay there. Not breathing? Press the chest, hard and fast. Keep 119 on the line.',
    ],
    suicide: [
      'I am still here. Do not be alone for now. If it comes closer, call 119.',
      'It is good that you write. Go to one person now, or to a room with people in it. If it comes closer, call 119.',
    ],
    violence: [
      'I am still here. Threatened again: call 110. Somebody hurt: 119. SAPA 129 can help you on.',
      'Safety first, not who is right. Go where other people are, if you can. Threatened: 110. Hurt: 119. Cannot speak: SAPA by WhatsApp +628111129129.',
    ],
  },
  labels: {
    notBreathing: 'Not breathing',
    breathing: 'Breathing',
    called: 'I have called',
    stay: 'What can I do',
    hide: 'I cannot speak',
    menu: 'Menu',
  },
};
