#!/usr/bin/env bash
# Makes the image and tries it: starts as a user without rights, writes nothing but /data and /tmp, is healthy, ends within ten
# seconds. With podman or docker the image itself; "deploy/try-image.sh none" goes through the same steps in a folder, with no
# engine at all. ENGINE_BUILD and ENGINE_RUN are further options of the two, such as ENGINE_BUILD=--format=docker for podman.
set -euo pipefail
cd "$(dirname "$0")/.."
file=deploy/Dockerfile
engine=${1:-$(command -v podman || command -v docker || echo none)}
port=${PLAYGROUND_PORT:-9777}

# The rest of the lines of the last stage that begin so.
of_image() { sed -e ':more' -e '/\\$/{N;s/\\\n[[:space:]]*//;b more' -e '}' "$file" | sed '1,/^FROM .* AS packages/d' | sed '1,/^FROM/d' | sed -n "s/^$1 //p"; }
list() { node -p 'JSON.parse(process.argv[1]).join("\n")' "$1"; }
healthy() { for _ in $(seq 60); do "$@" && return 0; sleep 0.5; done; echo 'not healthy' >&2; return 1; }
passed() { echo "ok: $*"; }

mapfile -t start < <(list "$(of_image CMD)")
mapfile -t health < <(list "$(of_image HEALTHCHECK | sed 's/^.* CMD //')")

if [ "$engine" != none ]; then
	name=dateline-try-$$
	# shellcheck disable=SC2086
	"$engine" build ${ENGINE_BUILD:-} --file "$file" --tag "$name" . >/dev/null
	passed "made by $(basename "$engine")"
	trap '"$engine" rm --force --volumes "$name" >/dev/null 2>&1; "$engine" rmi --force "$name" >/dev/null 2>&1' EXIT
	# shellcheck disable=SC2086
	"$engine" run ${ENGINE_RUN:-} --detach --name "$name" --read-only --tmpfs /tmp --cap-drop all \
		--security-opt no-new-privileges --env PLAYGROUND_PORT="$port" "$name" >/dev/null
	healthy "$engine" exec "$name" "${health[@]}"
	passed 'started on a disk that is read-only, without rights, and healthy'
	[ "$("$engine" exec "$name" id -u)" != 0 ] && passed 'is not root'
	"$engine" exec "$name" sh -c '! test -e node_modules/node && ! test -e node_modules/vitest' && passed 'holds nothing that only developers need'
	"$engine" stop --time 12 "$name" >/dev/null
	[ "$("$engine" inspect --format '{{.State.ExitCode}}' "$name")" = 0 ] && passed 'ended by itself when it was told to'
	exit
fi

folder=$(mktemp -d)
trap 'kill "${bot:-}" 2>/dev/null || true; rm -rf "$folder"' EXIT
mkdir "$folder/dateline" "$folder/data"
cp package.json package-lock.json .npmrc "$folder/dateline/"
(cd "$folder/dateline" && npm ci --omit=dev --silent)
passed 'npm ci --omit=dev'
of_image COPY | grep -v '^--from' | while read -r from to; do cp -R "$from" "$folder/dateline/$to"; done
mkdir -p "$folder/dateline/node_modules/.cache"
cd "$folder/dateline"
compile=$(cd - >/dev/null && of_image RUN | grep '^node ')
sh -c "$compile"
[ -n "$(ls node_modules/.cache)" ] && passed 'what is started is compiled'
as_nobody=()
if [ "$(id -u)" = 0 ]; then
	chmod 755 "$folder"
	chown -R 1000 "$folder/data" node_modules/.cache
	as_nobody=(setpriv --reuid 1000 --regid 1000 --clear-groups)
fi
written=$(mktemp "$folder/since.XXXX")
env NODE_ENV=production DATABASE_URL="$folder/data/dateline.db" HEALTH_PORT=9090 PLAYGROUND_PORT="$port" \
	"${as_nobody[@]}" "${start[@]}" >"$folder/said" 2>&1 &
bot=$!
healthy "${health[@]}" || { cat "$folder/said"; exit 1; }
passed 'started as a user without rights, and healthy'
kill -TERM "$bot"
wait "$bot" && passed 'ended by itself when it was told to'
changed=$(find . -newer "$written" -type f ! -path './node_modules/.cache/*')
[ -z "$changed" ] && passed 'nothing was written but its data' || { echo "written: $changed"; exit 1; }
