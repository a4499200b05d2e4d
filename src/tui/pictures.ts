import type { Picture } from "./screen/draw-screen.ts";
import type { Store } from "./store.ts";

/** The pictures of a running review, made when somebody looks, and no more than the screen can show. */
export type Pictures = {
  readonly subscribe: Store["subscribe"];
  /** The newest picture: the same object until there is another. */
  readonly picture: () => Picture;
  /** Tells of a picture even if nothing changed, because the screen lost it. */
  readonly renew: () => void;
  readonly stop: () => void;
};

/** Time between two frames, in ms: 60 a second. Keys that come faster are taken, but not drawn one by one. */
const frameTime = 1000 / 60;

export function createPictures(store: Store, draw: () => Picture): Pictures {
  const listeners = new Set<() => void>();
  let picture: Picture | null = null;
  let timer: NodeJS.Timeout | undefined;
  let last = Number.NEGATIVE_INFINITY;

  const tell = (): void => {
    timer = undefined;
    last = performance.now();
    picture = null;
    for (const listener of listeners) listener();
  };
  const tellSoon = (): void => {
    if (timer !== undefined) return;
    const wait = last + frameTime - performance.now();
    if (wait <= 0) tell();
    else timer = setTimeout(tell, wait);
  };
  const unsubscribe = store.subscribe(tellSoon);
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    picture: () => {
      picture ??= draw();
      return picture;
    },
    renew: tellSoon,
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
    },
  };
}
