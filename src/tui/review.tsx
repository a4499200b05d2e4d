import { Box, Text } from "ink";
import { memo, type ReactNode, useSyncExternalStore } from "react";
import type { Picture } from "./screen/draw-screen.ts";

type Props = {
  readonly subscribe: (listener: () => void) => () => void;
  /** The picture to show; the same object until there is another. */
  readonly picture: () => Picture;
};

/** Lines in, frame out: it measures nothing, wraps nothing and decides nothing. */
export function Review({ subscribe, picture }: Props): ReactNode {
  const { lines } = useSyncExternalStore(subscribe, picture);
  return (
    <Box flexDirection="column">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of the screen is its position
        <ScreenLine key={at} text={line} />
      ))}
    </Box>
  );
}

/** A line of the screen, made to measure: drawn again only when it differs. */
const ScreenLine = memo(function ScreenLine({ text }: { readonly text: string }): ReactNode {
  return <Text wrap="truncate">{text}</Text>;
});
