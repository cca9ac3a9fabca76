import { expect, test } from 'vitest';
import { labelIn } from '../../told.ts';

const MILL = 'The council bought the old Hamblin paper mill in Tolve. ';
const SHUT = 'The mill shut down on 30 April 2009, putting 330 people out of work.';
const VELIA = 'The city of Velia lies by the sea. ';
const TOLD = 'The mill shut down, putting 330 people out of work | “the mill” is told elsewhere';

/** In every row: a text, and what is told of its last time. */
test.each([
	[`${MILL}${SHUT}`, 'The Hamblin paper mill shut down, putting 330 people out of work'],
	[
		'The Kandra Bridge in Tolve is old. Ann Lee opened the bridge on 4 May 1950.',
		'Ann Lee opened the Kandra Bridge',
	],
	[
		'Thousands came to the Stone Harbour Folk Festival. The first festival was held on 19 July 1975 in Tolve.',
		'The first Stone Harbour Folk Festival was held in Tolve',
	],
	[
		'The council shut Velia Memorial Hospital. The 42-bed hospital was dedicated on 4 May 1950.',
		'The 42-bed Velia Memorial Hospital was dedicated',
	],
	[
		'The council shut Velia Road Baths. The baths were opened on 4 May 1950 by Ann Lee. Friends of Velia Baths wept.',
		'The Velia Road Baths were opened by Ann Lee',
	],
	[
		'The council shut Velia Baths. The baths were opened on 4 May 1950. Velia Road Baths are dry.',
		'The baths were opened | who or what it was is told elsewhere',
	],
	[
		'The council shut Velia Hospital. The 42-bed hospital of Corvo was dedicated on 4 May 1950.',
		'The 42-bed hospital of Corvo was dedicated',
	],
	[
		'The council shut Velia Hospital. The old hospital was dedicated on 4 May 1950.',
		'The old hospital was dedicated | “the hospital” is told elsewhere',
	],
	[`${MILL}Another mill is in Corvo. ${SHUT}`, TOLD],
	[`${MILL}It has two mills. ${SHUT}`, TOLD],
	[`${MILL}The Orla mill is in Corvo. ${SHUT}`, TOLD],
	[`Ann Lee’s mill is in Corvo. ${SHUT}`, TOLD],
	[`Rain fell. It was cold. Nobody came. Ann Lee passed the Hamblin mill. ${SHUT}`, TOLD],
	[`${SHUT} ${MILL}`, TOLD],
	[`${VELIA}The city was founded on 3 May 1850.`, 'Velia was founded'],
	[
		`${VELIA}Ships came from Velia on Monday. The city was founded on 3 May 1850.`,
		'Velia was founded',
	],
	[
		`${VELIA}Ships came from Tolve. The city was founded on 3 May 1850.`,
		'The city was founded | “the city” is told elsewhere',
	],
	['Velia, a port in the north, is old. The port opened on 3 May 1850.', 'Velia opened'],
	[
		'Velia, a port in the north, is old. Ann Lee came from Tolve. The port opened on 3 May 1850.',
		'The port opened | “the port” is told elsewhere',
	],
])('%s', (text, told) => expect(labelIn(text)).toBe(told));
