/** Lets a file be dropped or pasted anywhere; `take` says whether there was a use for it. */
export function acceptDrops(area: HTMLElement, take: (file: File) => boolean): void {
	area.addEventListener('dragover', (event) => {
		if (!event.dataTransfer?.types.includes('Files')) return;
		event.preventDefault();
		area.classList.add('dropping');
	});
	area.addEventListener('dragleave', (event) => {
		if (event.relatedTarget === null) area.classList.remove('dropping');
	});
	area.addEventListener('drop', (event) => {
		area.classList.remove('dropping');
		const file = event.dataTransfer?.files[0];
		if (!file) return;
		// Else the browser would leave the page for the file.
		event.preventDefault();
		take(file);
	});
	area.addEventListener('paste', (event) => {
		const file = event.clipboardData?.files[0];
		if (file && take(file)) event.preventDefault();
	});
}
