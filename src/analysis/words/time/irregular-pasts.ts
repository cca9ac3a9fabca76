import { wordSet } from '../word-set.ts';

/** Past forms that do not end in -ed. In lower case. */
export const IRREGULAR_PASTS: ReadonlySet<string> = wordSet(`
	met led saw left made took gave held kept won went came spoke got ran sat stood fell lost found thought grew
	knew flew drew broke chose drove rose began became brought bought built caught fought forgot fed felt hid
	laid lay lent meant paid rode rang sang sent shook shot shut slept sold spent spread stole struck swam swore
	taught threw understood wore wept withdrew woke
`);
