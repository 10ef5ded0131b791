// Shows which square of the chosen picture becomes the photo, and lets it be moved and enlarged.
const form = document.querySelector('form[data-photo]')
const file = form.elements.photo
const sliders = ['zoom', 'x', 'y'].map(name => form.elements[name])
const [zoom, x, y] = sliders
const crop = form.querySelector('.crop')
const canvas = crop.querySelector('canvas')
let picture = null
let held = null // where the pointer was last

// The same arithmetic as kontor.photo.Crop.
function square() {
  const side = Math.min(picture.width, picture.height) * 100 / zoom.value
  return { side, across: picture.width - side, down: picture.height - side }
}

function draw() {
  const { side, across, down } = square()
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, across * x.value / 100, down * y.value / 100, side, side, 0, 0, canvas.width, canvas.height)
  x.disabled = across < 1
  y.disabled = down < 1
}

async function open() {
  sliders.forEach(slider => { slider.value = slider.defaultValue; slider.disabled = false })
  // What the browser cannot show is sent as it is: the answer says what is wrong with it.
  picture = file.files.length ? await createImageBitmap(file.files[0]).catch(() => null) : null
  crop.hidden = !picture
  if (picture) draw()
}

function move(slider, pixels, room) {
  if (room >= 1) slider.value = Number(slider.value) - 100 * pixels / room
}

canvas.addEventListener('pointerdown', event => {
  canvas.setPointerCapture(event.pointerId)
  held = event
})
canvas.addEventListener('pointermove', event => {
  if (!held) return
  const { side, across, down } = square()
  const scale = side / canvas.clientWidth
  move(x, (event.clientX - held.clientX) * scale, across)
  move(y, (event.clientY - held.clientY) * scale, down)
  held = event
  draw()
})
canvas.addEventListener('lostpointercapture', () => { held = null })
sliders.forEach(slider => slider.addEventListener('input', draw))
file.addEventListener('change', open)
if (file.files.length) open()
