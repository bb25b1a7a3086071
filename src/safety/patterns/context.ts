/** Cues that belong to no kind: who, when, how urgent. They tip the scale when a danger sign is there. */
import type { Cue } from '../weigh.ts';

export const CONTEXT: readonly Cue[] = [
  {
    name: 'somebody in particular',
    weight: 0.5,
    any: `
      {kin} / {they} / {self}`,
  },
  {
    name: 'now',
    weight: 0.5,
    any: `
      sekarang / lagi / tadi / barusan / semalam / semalem / tadi malam / malam ini / hari ini / tiba tiba / mendadak / langsung
      dari tadi / pagi ini / subuh / tonight / ini (teman|orang|anak|adik|suami|kakak|dia|gimana|aku|bapak|ibu|saudara)
      kemarin / depan aku / peuting / tengah malam / (jam|menit) (lalu|yang lalu) / dari (pagi|semalam|malam|siang|sore)
      ini ~ tidak`,
  },
  {
    name: 'plea',
    weight: 0.5,
    any: `
      tolong / panik / cepat / cepet / cepetan / urgent / darurat / emergency / segera / takut / bingung / gimana ini / ini gimana / gimana
      (harus|aku) (gimana|ngapain|apa) / diapain / dikasih apa / harus diapain / ambulan* / ambulance / scared
      what do i do / what should i do / ngapain / selamatkan / selametin / telepon siapa / tolong me`,
  },
];
