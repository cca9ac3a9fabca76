import { wording } from '../../src/cards/messages/wording.ts';
import { drawRemark } from '../../src/discord/cards/draw.ts';
import { drawForm } from '../../src/discord/cards/draw-form.ts';
import { render } from '../../src/discord/cards/render.ts';
import { writeState, writeStates } from '../../src/discord/interactions/custom-id.ts';
import { tidy } from '../../src/discord/interactions/suggest.ts';
import type { ActionState, Card, Form } from '../../src/domain/card.ts';
import type { Picture } from '../../src/domain/picture.ts';
import { NoGlyph } from '../../src/pictures/fonts.ts';
import { openPainting } from '../../src/pictures/paint.ts';
import type { ActionStates } from '../../src/ports/action-states.ts';
import { callback, reply } from '../local-discord/validation/calls.ts';
import { GUILD } from './ask.ts';
import { cutFaults, openSources, textsRead } from './cut-faults.ts';
import { openValidator } from './discord-schema/open-validator.ts';

/** How much was looked at, and what was wrong with it. */
export type Tally = {
	answers: number;
	/** Places where a text of an article was cut. */
	cuts: number;
	/** Unlike pictures that cards hold, of which each so many-th is painted. */
	met: number;
	readonly paintsEach: number;
	pictures: number;
	/** Pictures that hold a letter of no font here. */
	undrawn: number;
	/** The commands and actions that were asked: `/quotes`, `quotes.page`. */
	readonly asked: Set<string>;
	readonly faults: string[];
};

const paint = openPainting();

/** What every answer is held against. */
export type Check = {
	readonly locale: string;
	/** Texts that were typed, and may be cut as those of articles are. */
	typed(texts: readonly string[]): void;
	shown(what: string, answer: Card | Form): Promise<void>;
	offered(what: string, offers: readonly { name: string; value: string }[]): void;
};

/** Checks answers as Discord does, for a reader of `locale`; what their texts were made of says where letters end. */
export async function openCheck(
	sources: readonly string[],
	locale: string,
	tally: Tally,
): Promise<Check> {
	const validator = await openValidator();
	const known = new Set(sources);
	const isBetween = openSources(known);
	const painted = new Set<string>();
	const counting = (before: string): boolean | undefined => {
		const found = isBetween(before);
		if (found !== undefined) tally.cuts += 1;
		return found;
	};
	const checkTexts = (what: string, body: unknown): void => {
		for (const { text, isMarkup } of textsRead(body)) {
			const faults = cutFaults({ text, isMarkup }, counting);
			for (const fault of faults) tally.faults.push(`${what}: ${fault} in ${JSON.stringify(text)}`);
		}
	};
	const checkCall = (what: string, call: ReturnType<typeof reply>): void => {
		tally.answers += 1;
		const problems = validator.request(call);
		for (const problem of problems) {
			tally.faults.push(`${what}: ${JSON.stringify(problem)} of ${JSON.stringify(call.body)}`);
		}
		checkTexts(what, call.body);
	};
	/** The name of a picture's file, where it can be drawn. */
	const draw = (picture: Picture): void => {
		const key = JSON.stringify(picture);
		if (painted.has(key)) return;
		painted.add(key);
		tally.met += 1;
		if (tally.met % tally.paintsEach > 0) return;
		try {
			const png = paint({ picture, locale });
			if (Buffer.from(png.subarray(1, 4)).toString() !== 'PNG')
				tally.faults.push(`no picture: ${key}`);
			tally.pictures += 1;
		} catch (error) {
			if (!(error instanceof NoGlyph)) throw error;
			tally.undrawn += 1;
		}
	};
	return {
		locale,
		typed(texts) {
			for (const text of texts) known.add(text);
		},
		async shown(what, answer) {
			if ('fields' in answer) {
				const data = drawForm(answer, await writeState(answer.submit, KEPT, GUILD));
				return checkCall(what, callback({ type: 9, data }));
			}
			for (const letters of strewnIn(answer))
				tally.faults.push(`${what}: a text letter by letter: ${letters}`);
			const ids = await writeStates(answer, KEPT, GUILD);
			const reader = { locale, commandId: () => '111222333444555666', wording };
			const customId = (state: ActionState) => ids.get(state) ?? '';
			const pictures = picturesOf(answer);
			for (const picture of pictures) draw(picture);
			const remark = answer.remark === undefined ? [] : [drawRemark(answer.remark, reader)];
			const names = new Map(pictures.map((one, index) => [one, `${one.kind}-${index + 1}.png`]));
			for (const shown of pictures.length > 0 ? [names, new Map()] : [names]) {
				const components = [...remark, render(answer, { ...reader, customId, pictures: shown })];
				checkCall(what, reply({ flags: 1 << 15, components }));
			}
		},
		offered(what, offers) {
			checkCall(what, callback({ type: 8, data: { choices: tidy(offers) } }, 4));
		},
	};
}

/** Letters of words that stand each by itself: a text was taken for a list. */
function strewnIn(part: unknown): string[] {
	if (typeof part !== 'object' || part === null || part instanceof Uint8Array) return [];
	const within = Object.entries(part).flatMap(([name, one]) =>
		name === 'state' ? [] : strewnIn(one),
	);
	if (!Array.isArray(part)) return within;
	const isLetter = (piece: unknown) => typeof piece === 'string' && [...piece].length === 1;
	const runs = part.filter(
		(piece, at) => isLetter(piece) && part.slice(at, at + 5).every(isLetter),
	);
	return runs.length > 3 ? [...within, part.join('')] : within;
}

const KEPT: ActionStates = {
	keep: async (state) => Buffer.from(JSON.stringify(state)).toString('hex').slice(-40),
	find: async () => undefined,
	sweep: async () => undefined,
};

function picturesOf({ blocks }: Card): Picture[] {
	return blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
}
