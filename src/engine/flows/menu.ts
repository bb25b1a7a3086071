/** Nothing is going on: whatever is written is a question. */
import type { Flow } from '../flow.ts';
import type { Menu } from '../types.ts';
import { hearQuestion } from './answer.ts';
import { homeMenu } from './listing.ts';

export const menu: Flow<Menu> = {
  home: {
    ask: homeMenu,
    hear: { text: (scene) => hearQuestion(scene) },
  },
};
