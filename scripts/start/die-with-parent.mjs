// Preloaded into every Node process that `scripts/` starts. The operating system closes the channel
// to the parent however the parent ends, kill -9 included, so no child outlives it.
const GRACE_MS = 5_000;

// The mark tells our own child from its children, which inherit this preload and their own channels.
if (process.env.ROUTINELY_TIED && process.channel) {
  delete process.env.ROUTINELY_TIED;
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    // Emitted rather than sent: Windows has no signals to send.
    if (process.listenerCount("SIGTERM") > 0) process.emit("SIGTERM", "SIGTERM");
    else process.exit(1);
  });
  // Listening must not keep a process alive that has nothing else to do.
  process.channel.unref();
}
