import type { App } from '../app.ts';
import type { Picture } from '../domain/picture.ts';
import type { Painter } from '../ports/painter.ts';
import { openPool } from './open-pool.ts';

export type PictureJobs = {
	readonly paint: {
		readonly given: { readonly picture: Picture; readonly locale: string };
		readonly result: Uint8Array;
	};
};

/** How long one may take, with the loading of its fonts; past it there are words instead. */
const PICTURE_MS = 5_000;

/** Draws pictures in a thread of its own, which is started for the first of them and ended when none is asked for. */
export function openPainter(log: App['log']): Painter & { close(): Promise<void> } {
	const pool = openPool<PictureJobs>({
		entry: 'picture-worker',
		timeoutMs: { paint: PICTURE_MS },
		heapMb: 128,
		threads: 1,
		queue: 50,
	});
	return {
		async paint(picture, { locale, guild }) {
			try {
				return await pool.run('paint', { picture, locale }, guild);
			} catch (err) {
				// There are words to show instead, so that nobody is left without an answer.
				log.warn({ err, kind: picture.kind }, 'a picture was not drawn');
				return undefined;
			}
		},
		close: () => pool.close(),
	};
}
