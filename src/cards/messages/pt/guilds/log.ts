import type { log as German } from '../../de/guilds/log.ts';

/** What is told of editors’ changes, in Portuguese. */
export const log = {
	'What editors changed': 'O que os editores mudaram',
	'Undone: {change}': 'Desfeito: {change}',
	'Removed: {title}': 'Removido: {title}',
	'Added a date of this server: {date}': 'Data própria adicionada: {date}',
	'Removed a date of this server: {date}': 'Data própria removida: {date}',
	'Restored a date of this server: {date}': 'Data própria restaurada: {date}',
	'Changed a date of this server: {from} → {to}': 'Data própria: {from} → {to}',
	'To confirm or ignore again: {dates}': 'A confirmar ou ignorar de novo: {dates}',
	'Merged as one person: {one} and {other}': 'Reunidos como uma pessoa: {one} e {other}',
	'Split off as another person: {one}, in {n, plural, one {# article} other {# articles}}':
		'Separado como outra pessoa: {one}, em {n, plural, one {# artigo} many {# de artigos} other {# artigos}}',
	'What editors change cannot be logged': 'Não é possível registrar o que os editores mudam',
	'When the problem is solved, choose the channel in {command} again. What was changed in the meantime is in {history}.':
		'Quando o problema for resolvido, escolha de novo o canal em {command}. O que mudou nesse meio-tempo está em {history}.',
	'and {n, number} more': 'e mais {n, number}',
} as const satisfies Record<keyof typeof German, string>;
