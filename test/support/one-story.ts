import type { PageReading } from '../../src/ports/articles/page-fetcher.ts';

/** Reports of three papers on one fire, and one on something else. */
export const REPORTS = {
	lumen: {
		site: 'The Lumen Post',
		title: 'Fire destroys Marlow Mill in Lumen',
		text: 'A fire destroyed the old Marlow Mill in Lumen on Thursday night, the fire brigade of Lumen said. Nobody was hurt. The mill on the river Tarn had stood empty since the weavers of Marlow left it.\n\n“The roof fell in before the first engine came,” fire chief Ann Lee said. “We saved the houses of Quay Street, and that is all we could save.”\n\nMayor Bo Ek thanked the brigade of Lumen for its work on the Tarn.',
	},
	hill: {
		site: 'Hill Herald',
		title: 'Marlow Mill lost to fire in Lumen',
		text: 'The old Marlow Mill in Lumen was destroyed by fire on Thursday night. Nobody was hurt when the empty mill on the river Tarn burned down, said the fire brigade of Lumen.\n\n“The roof fell in before the first engine came,” fire chief Ann Lee said.\n\n“Three hundred weavers once earned their bread in Marlow Mill,” said Cleo Dane, who keeps the museum of Lumen on the Tarn.',
	},
	tarn: {
		site: 'Tarn Times',
		title: 'Lumen loses its Marlow Mill to a fire',
		text: 'Fire has destroyed Marlow Mill, the old mill of Lumen on the river Tarn. The fire brigade of Lumen was called on Thursday night; nobody was hurt in the empty mill.\n\n“We shall build homes for Lumen where Marlow Mill has stood,” Mayor Bo Ek said on the bank of the Tarn.',
	},
	ferry: {
		site: 'Hill Herald',
		title: 'New ferry for Osk',
		text: 'The island of Osk gets a new ferry in spring, the harbour office of Brin said on Friday. It carries forty cars from Brin to Osk and back each hour.\n\n“We have waited for this ferry for eleven long years,” said Dora Quill of the harbour office in Brin.',
	},
} as const;

/** The page of a report. */
export function reportPage(name: keyof typeof REPORTS, url: string): PageReading {
	const published = { day: '2024-03-07', source: 'json-ld', confidence: 0.93 } as const;
	return { outcome: 'article', article: { url, ...REPORTS[name], published, likelyDays: [] } };
}
