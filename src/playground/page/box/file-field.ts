import type { CommandOption } from '../../../local-discord/wire.ts';
import type { SentFile } from '../../wire.ts';
import { element } from '../element.ts';
import type { Field } from './field.ts';

const MAX_BYTES = 10 * 1024 * 1024;

/** A file picker that shows, as Discord's does, what is taken alone: `types` are endings (`.txt`) and kinds (`image`). */
export function filePicker(types: readonly string[] | undefined): HTMLInputElement {
	const accept = types?.map((type) => (type.startsWith('.') ? type : `${type}/*`)).join();
	return element('input', { type: 'file', accept });
}

/** The file as it is sent; why it cannot be, where it is too large. */
export async function readPicked(file: File): Promise<{ value: SentFile } | { problem: string }> {
	if (file.size > MAX_BYTES) return { problem: `${file.name} is larger than 10 MB.` };
	const { name, type } = file;
	const contentType = type || 'application/octet-stream';
	return { value: { name, contentType, base64: await base64(file) } };
}

/** The chip of an option that takes a file: chosen, dropped or pasted. */
export function createFileField(option: CommandOption, { changed, picked }: FileEvents): FileField {
	let file: File | undefined;
	const picker = filePicker(option.file_types);
	picker.setAttribute('aria-label', `${option.name}: ${option.description}`);
	picker.addEventListener('change', () => take(picker.files?.[0]));
	const name = element('span', { class: 'file-name' }, 'choose or drop a file');
	const take = (next: File | undefined) => {
		if (!next) return;
		file = next;
		name.textContent = `${file.name} (${Math.max(1, Math.round(file.size / 1024))} KB)`;
		chip.removeAttribute('aria-invalid');
		changed();
		picked();
	};
	const chip = element(
		'label',
		{ class: 'chip file-chip' },
		element('span', { class: 'option' }, option.name),
		picker,
		name,
	);
	return {
		option,
		chip,
		focus: () => picker.focus(),
		isEmpty: () => file === undefined,
		take,
		async read() {
			if (!file) return { problem: `${option.name} is missing: choose a file.` };
			return readPicked(file);
		},
	};
}

type FileEvents = {
	readonly changed: () => void;
	/** A file was taken; on to the next. */
	readonly picked: () => void;
};

/** A field that can be handed a file. */
export type FileField = Field & { readonly take: (file: File | undefined) => void };

async function base64(file: File): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	let binary = '';
	for (let at = 0; at < bytes.length; at += 32_768) {
		binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
	}
	return btoa(binary);
}
