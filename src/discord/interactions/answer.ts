import type { Logger } from 'pino';
import type { ActionState, Card, Form } from '../../domain/card.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Message } from '../../domain/wording/message.ts';
import type { ActionStates } from '../../ports/action-states.ts';
import type { Answered } from '../../ports/measures.ts';
import type { Painter } from '../../ports/painter.ts';
import { StoreFault } from '../../ports/store-fault.ts';
import { drawRemark } from '../cards/draw.ts';
import { drawForm } from '../cards/draw-form.ts';
import { type PaintedPictures, paintPictures } from '../cards/paint-pictures.ts';
import { render } from '../cards/render.ts';
import type { Reader } from '../cards/words.ts';
import { writeState, writeStates } from './custom-id.ts';
import type { Interaction } from './read-interaction.ts';
import type { Reply, Showing } from './reply.ts';

/** Discord waits 3 s for a first response. */
const DEFER_AFTER_MS = 1_500;

/** What to do for one interaction. */
export type Work = {
	readonly showing: Showing;
	run(): Promise<Card | Form>;
};

/** Who waits for an answer, and the way to give it. */
export type Waiting = {
	readonly interaction: Pick<Interaction, 'id' | 'guild'>;
	readonly reply: Reply;
};

/** What an answer is written with. */
export type Desk = {
	readonly reader: Reader;
	readonly actionStates: ActionStates;
	readonly painter: Painter;
	readonly log: Logger;
	/** Absent where nobody watches. */
	readonly measure?: (outcome: Answered['outcome'], ms: number) => void;
};

/**
 * Runs one piece of work from click to reply; what it is may lie in the store, and is read within the time it has. Beside cron/schedule.ts the only place that catches everything:
 * a UserError becomes its sentence, anything else an id that the log knows too; both for the asker alone.
 */
export async function answer(
	waiting: Waiting,
	prepare: () => Promise<Work>,
	desk: Desk,
): Promise<void> {
	const started = performance.now();
	// What cannot be known in time, as it lies in the store, is for the asker alone.
	let showing: Showing = 'privately';
	const deferral = deferLate(waiting.reply, () => showing);
	const resultOf = async (): Promise<Result> => {
		const work = await prepare();
		if (!deferral.hasBegun()) showing = work.showing;
		return painted(work, waiting, desk);
	};
	try {
		const result = await resultOf().finally(deferral.end);
		await show(waiting, showing, result, desk);
		desk.log.info({ ms: Math.round(performance.now() - started) }, 'answered');
		desk.measure?.('answered', performance.now() - started);
	} catch (error) {
		await apologise(waiting, showing, error, desk);
		const outcome = error instanceof UserError ? 'refused' : 'failed';
		desk.measure?.(outcome, performance.now() - started);
	}
}

/** What is shown: a card with its pictures, or a form. */
type Result = { readonly card: Card; readonly pictures: PaintedPictures; readonly ids: Ids } | Form;
type Ids = Awaited<ReturnType<typeof writeStates>>;

async function painted(
	{ run }: Work,
	{ interaction: { guild } }: Waiting,
	{ painter, reader, actionStates }: Desk,
): Promise<Result> {
	const result = await run();
	if ('fields' in result) return result;
	const viewer = { locale: result.locale ?? reader.locale, ...(guild && { guild }) };
	const pictures = await paintPictures(result, painter, viewer);
	return { card: result, pictures, ids: await writeStates(result, actionStates, guild) };
}

/** Defers the answer unless it is there in time; `end` says that it is, and waits for a deferral that has begun. */
function deferLate(reply: Reply, showing: () => Showing) {
	let deferral: Promise<void> | undefined;
	const timer = setTimeout(() => {
		deferral = reply.defer(showing());
		// A failure is met where it is awaited below; until then it must not count as unhandled.
		deferral.catch(() => undefined);
	}, DEFER_AFTER_MS);
	return {
		hasBegun: () => deferral !== undefined,
		async end(): Promise<void> {
			clearTimeout(timer);
			await deferral;
		},
	};
}

async function show(
	{ interaction: { guild }, reply }: Waiting,
	showing: Showing,
	result: Result,
	{ reader, actionStates }: Desk,
): Promise<void> {
	if ('fields' in result) {
		const customId = await writeState(result.submit, actionStates, guild);
		return reply.openForm(drawForm(result, customId));
	}
	const { card, pictures, ids } = result;
	const customId = (state: ActionState) => ids.get(state) ?? '';
	const drawing = { ...reader, customId, pictures: pictures.names };
	const remark = card.remark === undefined ? [] : [drawRemark(card.remark, reader)];
	const text = card.file && { name: card.file.name, bytes: Buffer.from(card.file.text) };
	const files = [...pictures.files, ...(text ? [text] : [])];
	await reply.send(showing, { components: [...remark, render(card, drawing)], files });
}

async function apologise(
	{ interaction, reply }: Waiting,
	showing: Showing,
	error: unknown,
	{ reader, log }: Desk,
): Promise<void> {
	const expected = error instanceof UserError;
	// The sentence may repeat what somebody typed, which is nobody's business here.
	if (expected) log.info('refused');
	else log.error({ err: error }, 'answering failed');

	const words = reader.wording.write(apologyFor(error, interaction.id), reader.locale);
	const card: Card = { tone: 'error', blocks: [{ kind: 'text', words }] };
	const components = [render(card, { ...reader, customId: () => '' })];
	try {
		await reply.sendPrivately(showing, { components });
	} catch (err) {
		log.warn({ err }, 'no reply reached Discord');
	}
}

function apologyFor(error: unknown, interaction: string): Message {
	if (error instanceof UserError) return error;
	if (error instanceof StoreFault) return { pattern: error.message };
	return {
		pattern:
			'Something went wrong here, and it is not your fault. Try again; if it happens again, give whoever runs this bot the number {number}.',
		given: { number: interaction },
	};
}
