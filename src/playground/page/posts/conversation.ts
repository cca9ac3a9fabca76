import type { Post } from '../../wire.ts';
import { element } from '../element.ts';
import type { Scene } from '../scene.ts';
import { focusAgain } from './focus-again.ts';
import { avatar, showPost } from './post.ts';

/** The messages of the channel that is open. */
export type Conversation = {
	open(posts: readonly Post[], opening: HTMLElement): void;
	add(post: Post): void;
	replace(post: Post): void;
	remove(messageId: string): void;
	/** A row for a command that is on its way; the function takes it away. */
	pending(used: string): () => void;
	/** A row only this page knows: what went wrong. */
	notice(used: string | undefined, problem: string): void;
};

const NEAR = 120;

/** Shows messages in `log`, and keeps its end in sight where the reader is there. */
export function createConversation(log: HTMLElement, scene: Scene): Conversation {
	const articleOf = (id: string) =>
		log.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`);
	const toEnd = () => log.scrollTo({ top: log.scrollHeight });
	const isAtEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
	let follows = true;
	log.addEventListener('scroll', () => {
		follows = isAtEnd();
	});
	// The box below grows and shrinks, and a phone has its keyboard: the end stays in sight.
	new ResizeObserver(() => follows && toEnd()).observe(log);
	const append = (shown: HTMLElement) => {
		const follow = isAtEnd();
		log.append(shown);
		if (follow) toEnd();
	};
	/** An answer is read from its top; a short one is in sight whole. */
	const showAnswer = (shown: HTMLElement) => {
		const toTop = () => {
			const top = shown.getBoundingClientRect().top - log.getBoundingClientRect().top;
			log.scrollTo({ top: log.scrollTop + top });
			return log.scrollTop;
		};
		let at = toTop();
		// A picture has its height once it is loaded; whoever has scrolled on meanwhile stays there.
		for (const picture of shown.querySelectorAll('img')) {
			picture.addEventListener('load', () => {
				if (Math.abs(log.scrollTop - at) < 2) at = toTop();
			});
		}
	};
	/** Is it the answer to the button that has the focus? */
	const isPressedHere = ({ message }: Post) => {
		const id = message.interaction_metadata?.interacted_message_id;
		return id !== undefined && (articleOf(id)?.contains(document.activeElement) ?? false);
	};
	/** Whoever goes by keyboard is at the answer’s first control with the next Tab. */
	const goOnIn = (shown: HTMLElement) => {
		shown.tabIndex = -1;
		shown.focus({ preventScroll: true });
	};
	const waiting = new Set<HTMLElement>();
	const settle = (row: HTMLElement) => {
		waiting.delete(row);
		row.remove();
	};
	return {
		open(posts, opening) {
			log.replaceChildren(opening, ...posts.map((post) => showPost(post, scene)));
			toEnd();
		},
		add(post) {
			if (post.used) for (const shown of waiting) settle(shown);
			if (articleOf(post.message.id)) return;
			const shown = showPost(post, scene);
			const isMine = isPressedHere(post);
			append(shown);
			if (post.message.interaction_metadata) showAnswer(shown);
			if (isMine) goOnIn(shown);
		},
		replace(post) {
			const old = articleOf(post.message.id);
			if (!old) return append(showPost(post, scene));
			const follow = isAtEnd();
			const shown = showPost(post, scene);
			const { activeElement: focused } = document;
			const isWithin = old.contains(focused);
			old.replaceWith(shown);
			if (isWithin && focused instanceof HTMLElement) focusAgain(focused, old, shown);
			if (old.querySelector('.thinking')) showAnswer(shown);
			else if (follow) toEnd();
		},
		remove: (messageId) => articleOf(messageId)?.remove(),
		pending(used) {
			const words = element('p', { class: 'thinking' }, 'Sending…');
			const shown = ownRow(used, words, scene);
			waiting.add(shown);
			append(shown);
			toEnd();
			return () => settle(shown);
		},
		notice(used, problem) {
			const dismiss = element('button', { type: 'button', class: 'plain' }, 'Dismiss message');
			const words = element(
				'div',
				{},
				element('p', { class: 'failed' }, problem),
				element('p', { class: 'small only-you' }, 'Only you can see this · ', dismiss),
			);
			const shown = ownRow(used, words, scene);
			dismiss.addEventListener('click', () => shown.remove());
			append(shown);
			toEnd();
		},
	};
}

/** A row that is no message: nobody but this page knows of it. */
function ownRow(used: string | undefined, words: HTMLElement, { world }: Scene): HTMLElement {
	const { you, bot } = world;
	return element(
		'article',
		{ class: 'post private' },
		avatar(bot.name, true),
		element(
			'div',
			{ class: 'body' },
			used
				? element('p', { class: 'used' }, `↱ ${you.name} used `, element('b', {}, used))
				: undefined,
			words,
		),
	);
}
