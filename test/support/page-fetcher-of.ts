import type { FileReader } from '../../src/ports/articles/file-reader.ts';
import type {
	PageArticle,
	PageFetcher,
	PageReading,
} from '../../src/ports/articles/page-fetcher.ts';
import { readLibrary } from '../../src/web/files/read-library.ts';

/** Pages by their address, as they are when they are asked for; any other address is not found. */
export type Pages = Map<string, PageReading>;

/** Hands out `pages`, and notes who asked for which. */
export function pageFetcherOf(pages: Pages, asked: string[] = []): PageFetcher {
	return {
		async read(url, { by, guild = 'no guild' }) {
			asked.push(`${url} for ${by} in ${guild}`);
			const notFound = { outcome: 'refused', problem: 'not found', reason: NOT_FOUND } as const;
			return pages.get(url) ?? notFound;
		},
	};
}

const NOT_FOUND = 'There is no page at this address.';

/** A page that holds an article; the rest is filled in. */
export function pageWith(parts: Partial<PageArticle> & Pick<PageArticle, 'url'>): PageReading {
	const article = {
		text: `The harbour of Lumen closes on Friday, the town said.\n\n“It stays closed until spring,” Mayor Ann Lee said.`,
		title: 'Harbour closes',
		site: 'The Lumen Post',
		likelyDays: [],
		...parts,
	};
	return { outcome: 'article', article };
}

/** Reads any file as plain text, and libraries as they are read. */
export const TEXT_FILES: FileReader = {
	async read(name, bytes) {
		if (bytes[0] === 0x89) {
			return { outcome: 'refused', problem: 'not text', reason: `${name} is a picture.` };
		}
		const text = new TextDecoder().decode(bytes);
		return { outcome: 'article', article: { kind: 'text', text, likelyDays: [] } };
	},
	readLibrary: async (name, bytes) => readLibrary({ name, bytes }),
};
