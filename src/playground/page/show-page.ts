import type { Choice } from '../../local-discord/wire.ts';
import type { Act, Commands, Happening, Outcome, Post, Room, World } from '../wire.ts';
import { createCommandBox } from './box/command-box.ts';
import { acceptDrops } from './box/drop.ts';
import { OPTION } from './box/option-value.ts';
import { fetchCommands, fetchWorld, listen, send } from './calls.ts';
import { showChannels } from './channels.ts';
import { createClock } from './clock.ts';
import { byId, element } from './element.ts';
import { createConversation } from './posts/conversation.ts';
import { openModal } from './posts/modal.ts';
import type { Scene } from './scene.ts';
import { showSelf } from './self.ts';
import { showUnderTheHood } from './under-the-hood.ts';
import { welcome } from './welcome.ts';

/** The type of commands on messages. */
const ON_MESSAGE = 3;

/** Shows the world and everything that happens in it, or why it cannot be shown. */
export async function showPage(): Promise<void> {
	try {
		await start();
	} catch (error) {
		const words = error instanceof Error ? error.message : String(error);
		byId('log', HTMLElement).replaceChildren(element('p', { class: 'problem' }, words));
	}
}

async function start(): Promise<void> {
	let world = await fetchWorld();
	const posts = new Map(world.posts.map((post) => [post.message.id, post]));
	const unread = new Set<string>();
	let place: Room = roomFromAddress(world);
	let messageCommands: readonly string[] = [];

	const scene: Scene = {
		get world() {
			return world;
		},
		act,
		prepare: (line) => box.setLine(line),
		run: (line) => box.run(line),
		messageCommands: () => messageCommands,
		post: (id) => posts.get(id),
		now: () => clock.now(),
		announce,
	};
	const clock = createClock(
		{ button: byId('clock', HTMLElement), line: byId('journey', HTMLElement) },
		scene,
	);
	const conversation = createConversation(byId('log', HTMLElement), scene);
	const box = createCommandBox(byId('box', HTMLFormElement), {
		run: (line) => void act({ kind: 'run', channelId: place.id, ...line }),
		say: (content) => void act({ kind: 'say', channelId: place.id, content }),
		suggest: async (line, focused) => {
			const act = { kind: 'suggest', channelId: place.id, ...line, focused } as const;
			return (await send(act)).choices ?? [];
		},
		pickable: (type) => pickable(world, type),
	});

	async function act(act: Act): Promise<Outcome> {
		const used = act.kind === 'run' ? `/${act.path.join(' ')}` : undefined;
		const arrived = used ? conversation.pending(used) : undefined;
		const outcome = await send(act);
		arrived?.();
		if (outcome.problem) {
			announce(outcome.problem);
			if (act.kind !== 'submit') conversation.notice(used, outcome.problem);
		}
		if (outcome.modal) openModal(outcome.modal, act.channelId, scene);
		return outcome;
	}

	function open(room: Room): void {
		place = room;
		unread.delete(room.id);
		history.replaceState(null, '', `${location.search}#${encodeURIComponent(room.name)}`);
		const name = room.kind === 'direct' ? `@${room.name}` : `#${room.name}`;
		byId('channel-name', HTMLElement).textContent = name;
		byId('log', HTMLElement).setAttribute('aria-label', `Messages in ${name}`);
		document.title = `${name} · ${world.guild}`;
		const here = [...posts.values()].filter(({ message }) => message.channel_id === room.id);
		conversation.open(here, welcome(room, scene));
		box.setPlace(name);
		showRooms();
		void refreshCommands();
	}

	function showRooms(): void {
		showChannels(byId('sidebar', HTMLElement), { world, place, unread, open });
	}

	async function refreshCommands(): Promise<void> {
		const asked = place.id;
		const commands = await fetchCommands(asked);
		if (asked !== place.id) return;
		box.setCommands(commands);
		messageCommands = commands.filter(({ type }) => type === ON_MESSAGE).map(({ name }) => name);
		document.body.classList.toggle('has-apps', messageCommands.length > 0);
		showExamples(commands);
	}

	function happen(happening: Happening): void {
		if (happening.kind === 'commands') void refreshCommands();
		else if (happening.kind === 'rooms') {
			world = { ...world, channels: happening.channels };
			showRooms();
		} else if (happening.kind === 'bot') showBot(world, happening.isOnline);
		else if (happening.kind === 'clock') clock.show(happening.aheadMs);
		else if (happening.kind === 'deleted') {
			posts.delete(happening.messageId);
			conversation.remove(happening.messageId);
		} else arrive(happening.kind, happening.post);
	}

	function arrive(kind: 'posted' | 'edited', post: Post): void {
		const { id, channel_id: channelId } = post.message;
		posts.set(id, post);
		if (channelId === place.id) {
			conversation[kind === 'posted' ? 'add' : 'replace'](post);
			return;
		}
		unread.add(channelId);
		showRooms();
	}

	byId('log', HTMLElement).tabIndex = 0;
	listen({ tell: happen, lost: showLoss, again: () => location.reload() });
	acceptDrops(document.body, (file) => box.takeFile(file));
	showBot(world, world.isBotOnline);
	showSelf(byId('self', HTMLElement), world, act);
	showUnderTheHood(byId('self', HTMLElement));
	open(place);
	box.focus();
}

/** Of the command lines to try those that are offered here; all of them while the bot offers none. */
function showExamples(commands: Commands): void {
	for (const example of document.querySelectorAll<HTMLElement>('.examples > li')) {
		const line = example.textContent ?? '';
		const isOffered = commands.some(({ name }) => `${line} `.startsWith(`/${name} `));
		example.hidden = commands.length > 0 && !isOffered;
	}
}

/** What an option of this type can be given here. */
function pickable({ people, bot, channels }: World, type: number): readonly Choice[] {
	if (type === OPTION.user || type === OPTION.mentionable) {
		return [...people, bot].map(({ id, name }) => ({ name: `@${name}`, value: id }));
	}
	if (type !== OPTION.channel) return [];
	const rooms = channels.filter(({ kind }) => kind !== 'direct');
	return rooms.map(({ id, name }) => ({ name: `#${name}`, value: id }));
}

function roomFromAddress({ channels }: World): Room {
	const name = decodeURIComponent(location.hash.slice(1));
	const room = channels.find((channel) => channel.name === name) ?? channels[0];
	if (!room) throw new Error('There is no channel.');
	return room;
}

function showBot({ bot }: World, isOnline: boolean): void {
	const state = byId('bot-state', HTMLElement);
	state.textContent = `${bot.name} is ${isOnline ? 'online' : 'not connected'}`;
	state.classList.toggle('online', isOnline);
}

function showLoss(): void {
	const state = byId('bot-state', HTMLElement);
	state.textContent = 'The playground has stopped; start it again';
	state.classList.remove('online');
}

function announce(text: string): void {
	byId('announcer', HTMLElement).textContent = text;
}
