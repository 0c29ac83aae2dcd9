/** How long each slow step lasts, milliseconds: five pictures a second, as paper figures are moved by hand. */
const stepMs = 200;

/**
 * Moves a scene whose animations are paused on by hand, a step at a time. A browser that animates by itself wakes for
 * every frame of the screen, sixty times a second, even when nothing in the picture changes; this wakes five times.
 * Gives back how to stop.
 */
export function slowMotion(scene: Element): () => void {
  const timer = setInterval(() => {
    for (const animation of scene.getAnimations({ subtree: true }))
      if (animation.currentTime !== null) animation.currentTime = Number(animation.currentTime) + stepMs;
  }, stepMs);
  return () => clearInterval(timer);
}
