let audio: AudioContext | undefined

/** Two low tones, heard across a room by who looks at a tie and not at the screen. Silent where a browser plays nothing. */
export function warn(): void {
  if (typeof AudioContext === "undefined") return
  audio ??= new AudioContext()
  for (const at of [0, 0.18]) {
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    tone.type = "square"
    tone.frequency.value = 196
    volume.gain.value = 0.15
    tone.connect(volume).connect(audio.destination)
    tone.start(audio.currentTime + at)
    tone.stop(audio.currentTime + at + 0.12)
  }
}
