/* Stands in for Stripe.js: the payment element, and the confirmation of what was typed into it. */
;(() => {
  const origin = new URL(document.currentScript.src).origin
  let counter = 0

  class PaymentElement {
    constructor(options) {
      this.options = options
      this.listeners = {}
      this.frame = null
    }
    on(name, listener) {
      ;(this.listeners[name] ??= []).push(listener)
      return this
    }
    emit(name, event = {}) {
      for (const listener of this.listeners[name] ?? []) listener(event)
    }
    mount(place) {
      const target = typeof place === "string" ? document.querySelector(place) : place
      const frame = document.createElement("iframe")
      frame.src = `${origin}/element`
      frame.title = "Secure payment input frame"
      frame.style.cssText = "border:0;width:100%;height:218px;display:block"
      frame.addEventListener("load", () => this.emit("ready", { elementType: "payment" }))
      target.replaceChildren(frame)
      this.frame = frame
    }
    ask(message) {
      const id = ++counter
      return new Promise((resolve) => {
        const answer = (event) => {
          if (event.source !== this.frame?.contentWindow || event.data?.id !== id) return
          window.removeEventListener("message", answer)
          resolve(event.data.result)
        }
        window.addEventListener("message", answer)
        this.frame.contentWindow.postMessage({ id, ...message }, origin)
      })
    }
    unmount() {
      this.frame?.remove()
      this.frame = null
    }
    destroy() {
      this.unmount()
    }
  }

  window.Stripe = (key) => ({
    elements(options) {
      let element = null
      return {
        options,
        create(kind) {
          if (kind !== "payment") throw new Error(`The stand-in has no element "${kind}"`)
          return (element = new PaymentElement(options))
        },
        getElement: () => element,
        update(changed) {
          Object.assign(options, changed)
        },
        async submit() {
          return element.ask({ ask: "validate" })
        },
      }
    },
    async confirmPayment({ elements, clientSecret, confirmParams, redirect }) {
      const result = await elements.getElement().ask({
        ask: "confirm",
        key,
        clientSecret,
        returnUrl: confirmParams?.return_url ?? "",
      })
      const next = result.paymentIntent?.next_action?.redirect_to_url?.url
      if (next) {
        window.location.assign(next)
        return new Promise(() => undefined)
      }
      if (result.paymentIntent && redirect !== "if_required") {
        window.location.assign(confirmParams.return_url)
        return new Promise(() => undefined)
      }
      return result
    },
  })
})()
