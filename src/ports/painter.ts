import type { GuildId } from '../domain/guild-id.ts';
import type { Picture } from '../domain/picture.ts';

/** What a picture is drawn for. */
export type Viewer = {
	/** The language its days are written in, as Discord writes it: 'en-US'. */
	readonly locale: string;
	/** Guilds take turns. */
	readonly guild?: GuildId;
};

export interface Painter {
	/**
	 * The picture as a PNG: `await painter.paint({ kind: 'quote', theme: 'dark', … }, { locale: 'en-US' })`; undefined
	 * where it cannot be drawn, because it holds letters that no font here has, or because it takes too long.
	 */
	paint(picture: Picture, viewer: Viewer): Promise<Uint8Array | undefined>;
}
