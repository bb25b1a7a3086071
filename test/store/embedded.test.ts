import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { openEmbeddedRing } from '../../src/store/embedded-ring.ts';
import { onDisk } from '../contracts/places.ts';
import { ringContract } from '../contracts/ring.ts';
import { storeContract } from '../contracts/store.ts';

storeContract('embedded', onDisk(openEmbeddedStore), 60);
ringContract('embedded', onDisk(openEmbeddedRing));
