import type { log as German } from '../../de/guilds/log.ts';

/** What is told of editors’ changes, in French. */
export const log = {
	'What editors changed': 'Ce que les rédacteurs ont changé',
	'Undone: {change}': 'Annulé\u00A0: {change}',
	'Removed: {title}': 'Retiré : {title}',
	'Added a date of this server: {date}': 'Date propre au serveur ajoutée : {date}',
	'Removed a date of this server: {date}': 'Date propre au serveur retirée : {date}',
	'Restored a date of this server: {date}': 'Date propre au serveur rétablie : {date}',
	'Changed a date of this server: {from} → {to}': 'Date propre au serveur : {from} → {to}',
	'To confirm or ignore again: {dates}': 'À confirmer ou à ignorer de nouveau\u00A0: {dates}',
	'Merged as one person: {one} and {other}': 'Réunis en une seule personne\u00A0: {one} et {other}',
	'Split off as another person: {one}, in {n, plural, one {# article} other {# articles}}':
		'Séparé comme une autre personne\u00A0: {one}, dans {n, plural, one {# article} many {# d’articles} other {# articles}}',
	'What editors change cannot be logged':
		'Ce que changent les rédacteurs ne peut pas être consigné',
	'When the problem is solved, choose the channel in {command} again. What was changed in the meantime is in {history}.':
		'Une fois le problème résolu, choisissez de nouveau le salon dans {command}. Ce qui a changé entre-temps se trouve dans {history}.',
	'and {n, number} more': 'et {n, number} de plus',
} as const satisfies Record<keyof typeof German, string>;
