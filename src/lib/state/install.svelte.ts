/** The browser's own offer to install, where there is one. */
interface InstallPrompt extends Event {
  prompt: () => Promise<unknown>;
}

/** Putting the app on the home screen: the browser's offer, kept until the person asks for it. */
class Install {
  prompt = $state.raw<InstallPrompt | null>(null);
  installed = $state(false);

  constructor() {
    if (typeof window === 'undefined') return;
    this.installed = matchMedia('(display-mode: standalone)').matches;
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault(); // never asked unasked
      this.prompt = event as InstallPrompt;
    });
    addEventListener('appinstalled', () => {
      this.installed = true;
      this.prompt = null;
    });
  }

  /** Shows the browser's offer. */
  async ask(): Promise<void> {
    await this.prompt?.prompt();
    this.prompt = null;
  }
}

/** The one offer of this device. */
export const install = new Install();
