import { memoryRing, memoryStore } from '../../src/store/memory.ts';
import { inMemory } from '../contracts/places.ts';
import { ringContract } from '../contracts/ring.ts';
import { storeContract } from '../contracts/store.ts';

storeContract('memory', inMemory(memoryStore), 500);
ringContract('memory', inMemory(memoryRing));
