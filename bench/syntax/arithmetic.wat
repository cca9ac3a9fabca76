;; The arithmetic of the parser's network, four numbers of 32 bits, eight of 16 or sixteen of 8 at a time. All addresses and strides are in bytes.
(module
  (memory (export "memory") 160)

  ;; Adds to outputs the product of a matrix of small whole numbers with each of several inputs, which are 32-bit floats: for this they are
  ;; rounded to whole numbers of 16 bits, the largest of each to the largest there is. The matrix lies in blocks of sixteen rows: the first two
  ;; numbers of each row, 16 bits each, then the next two of each. Behind it stands by how much each row is scaled. Rows are a multiple of
  ;; sixteen, columns of two; a stride is one of 32 bytes; `room` is for half the inputs, and for a number of each. Two inputs at a time share
  ;; what is read of the matrix.
  (func (export "addProducts")
    (param $matrix i32) (param $rows i32) (param $columns i32) (param $inputs i32) (param $stride i32) (param $count i32) (param $outputs i32) (param $room i32)
    (local $row i32) (local $n i32) (local $input i32) (local $second i32) (local $end i32) (local $weights i32) (local $out i32) (local $next i32)
    (local $half i32) (local $units i32) (local $scale i32) (local $unit i32) (local $wide i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128) (local $x v128) (local $y v128) (local $m v128)
    (local.set $half (i32.shr_u (local.get $stride) (i32.const 1)))
    (local.set $wide (i32.shl (local.get $columns) (i32.const 1)))
    (local.set $units (i32.add (local.get $room) (i32.mul (local.get $half) (local.get $count))))
    (local.set $scale (i32.add (local.get $matrix) (i32.mul (local.get $wide) (local.get $rows))))
    (local.set $input (local.get $room))
    (local.set $unit (local.get $units))
    (local.set $n (local.get $count))
    (loop $roundLoop
      (f32.store (local.get $unit) (call $round (local.get $inputs) (local.get $stride) (local.get $input)))
      (local.set $inputs (i32.add (local.get $inputs) (local.get $stride)))
      (local.set $input (i32.add (local.get $input) (local.get $half)))
      (local.set $unit (i32.add (local.get $unit) (i32.const 4)))
      (br_if $roundLoop (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.set $rows (i32.shl (local.get $rows) (i32.const 2)))
    (loop $blockLoop
      (local.set $input (local.get $room))
      (local.set $unit (local.get $units))
      (local.set $out (i32.add (local.get $outputs) (local.get $row)))
      (local.set $n (local.get $count))
      (if (i32.gt_u (local.get $n) (i32.const 1)) (then (loop $pairLoop
        (local.set $a (v128.const i32x4 0 0 0 0))
        (local.set $b (v128.const i32x4 0 0 0 0))
        (local.set $c (v128.const i32x4 0 0 0 0))
        (local.set $d (v128.const i32x4 0 0 0 0))
        (local.set $e (v128.const i32x4 0 0 0 0))
        (local.set $f (v128.const i32x4 0 0 0 0))
        (local.set $g (v128.const i32x4 0 0 0 0))
        (local.set $h (v128.const i32x4 0 0 0 0))
        (local.set $weights (local.get $matrix))
        (local.set $end (i32.add (local.get $input) (local.get $wide)))
        (local.set $second (i32.add (local.get $input) (local.get $half)))
        (local.set $next (i32.add (local.get $second) (local.get $half)))
        (loop $columnLoop
          (local.set $x (v128.load32_splat (local.get $input)))
          (local.set $y (v128.load32_splat (local.get $second)))
          (local.set $m (v128.load (local.get $weights)))
          (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $x) (local.get $m))))
          (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $y) (local.get $m))))
          (local.set $m (v128.load offset=16 (local.get $weights)))
          (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $x) (local.get $m))))
          (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $y) (local.get $m))))
          (local.set $m (v128.load offset=32 (local.get $weights)))
          (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $x) (local.get $m))))
          (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $y) (local.get $m))))
          (local.set $m (v128.load offset=48 (local.get $weights)))
          (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $x) (local.get $m))))
          (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $y) (local.get $m))))
          (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
          (local.set $second (i32.add (local.get $second) (i32.const 4)))
          (br_if $columnLoop (i32.lt_u (local.tee $input (i32.add (local.get $input) (i32.const 4))) (local.get $end))))
        (local.set $x (v128.load32_splat (local.get $unit)))
        (v128.store (local.get $out) (f32x4.add (v128.load (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load (local.get $scale))) (f32x4.convert_i32x4_s (local.get $a)))))
        (v128.store offset=16 (local.get $out) (f32x4.add (v128.load offset=16 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $b)))))
        (v128.store offset=32 (local.get $out) (f32x4.add (v128.load offset=32 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $c)))))
        (v128.store offset=48 (local.get $out) (f32x4.add (v128.load offset=48 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $d)))))
        (local.set $out (i32.add (local.get $out) (local.get $rows)))
        (local.set $x (v128.load32_splat offset=4 (local.get $unit)))
        (v128.store (local.get $out) (f32x4.add (v128.load (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load (local.get $scale))) (f32x4.convert_i32x4_s (local.get $e)))))
        (v128.store offset=16 (local.get $out) (f32x4.add (v128.load offset=16 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $f)))))
        (v128.store offset=32 (local.get $out) (f32x4.add (v128.load offset=32 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $g)))))
        (v128.store offset=48 (local.get $out) (f32x4.add (v128.load offset=48 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $h)))))
        (local.set $out (i32.add (local.get $out) (local.get $rows)))
        (local.set $unit (i32.add (local.get $unit) (i32.const 8)))
        (local.set $input (local.get $next))
        (br_if $pairLoop (i32.gt_u (local.tee $n (i32.sub (local.get $n) (i32.const 2))) (i32.const 1))))))
      (if (local.get $n) (then
        (local.set $a (v128.const i32x4 0 0 0 0))
        (local.set $b (v128.const i32x4 0 0 0 0))
        (local.set $c (v128.const i32x4 0 0 0 0))
        (local.set $d (v128.const i32x4 0 0 0 0))
        (local.set $weights (local.get $matrix))
        (local.set $end (i32.add (local.get $input) (local.get $wide)))
        (loop $columnLoop
          (local.set $x (v128.load32_splat (local.get $input)))
          (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $x) (v128.load (local.get $weights)))))
          (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=16 (local.get $weights)))))
          (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=32 (local.get $weights)))))
          (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=48 (local.get $weights)))))
          (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
          (br_if $columnLoop (i32.lt_u (local.tee $input (i32.add (local.get $input) (i32.const 4))) (local.get $end))))
        (local.set $x (v128.load32_splat (local.get $unit)))
        (v128.store (local.get $out) (f32x4.add (v128.load (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load (local.get $scale))) (f32x4.convert_i32x4_s (local.get $a)))))
        (v128.store offset=16 (local.get $out) (f32x4.add (v128.load offset=16 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $b)))))
        (v128.store offset=32 (local.get $out) (f32x4.add (v128.load offset=32 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $c)))))
        (v128.store offset=48 (local.get $out) (f32x4.add (v128.load offset=48 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $d)))))))
      (local.set $matrix (local.get $weights))
      (local.set $scale (i32.add (local.get $scale) (i32.const 64)))
      (br_if $blockLoop (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 64))) (local.get $rows)))))

  ;; Writes the 32-bit floats in `length` bytes as whole numbers of 16 bits, and gives how much one of them is worth.
  (func $round (param $from i32) (param $length i32) (param $to i32) (result f32)
    (local $at i32) (local $m v128) (local $factor v128) (local $most f32) (local $rounding v128)
    ;; A number to which this is added, 1.5 · 2²³, is rounded, and its last bits are those of a whole number.
    (local.set $rounding (v128.const f32x4 0x1.8p23 0x1.8p23 0x1.8p23 0x1.8p23))
    (loop $mostLoop
      (local.set $m (f32x4.max (local.get $m) (f32x4.abs (v128.load (i32.add (local.get $from) (local.get $at))))))
      (br_if $mostLoop (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $length))))
    (local.set $most (f32.max
      (f32.max (f32x4.extract_lane 0 (local.get $m)) (f32x4.extract_lane 1 (local.get $m)))
      (f32.max (f32x4.extract_lane 2 (local.get $m)) (f32x4.extract_lane 3 (local.get $m)))))
    ;; Of nothing but 0 nothing is to be divided by.
    (if (f32.eq (local.get $most) (f32.const 0)) (then (local.set $most (f32.const 1))))
    (local.set $factor (f32x4.splat (f32.div (f32.const 32767) (local.get $most))))
    (local.set $at (i32.const 0))
    (loop $roundLoop
      (v128.store (local.get $to) (i16x8.narrow_i32x4_s
        (i32x4.sub (f32x4.add (local.get $rounding) (f32x4.mul (local.get $factor) (v128.load (i32.add (local.get $from) (local.get $at))))) (local.get $rounding))
        (i32x4.sub (f32x4.add (local.get $rounding) (f32x4.mul (local.get $factor) (v128.load offset=16 (i32.add (local.get $from) (local.get $at))))) (local.get $rounding))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $roundLoop (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $length))))
    (f32.div (local.get $most) (f32.const 32767)))

  ;; As `addProducts`, in less than half the time: the numbers of the matrix have 8 bits, and inputs are rounded to whole numbers from -62 to 62.
  ;; To these 64 is added, so that none is below zero and each has 7 bits: then the relaxed dot product is the same on every processor. The
  ;; matrix lies in blocks of sixteen rows: the first four numbers of each row, then the next four of each. Behind it stands by how much each row is scaled, and behind that where the sum of each
  ;; row begins, 32 bits: below zero by as much as the added 64s come to. Rows are a multiple of sixteen, columns of eight; a stride is one of 64
  ;; bytes, and no longer than the inputs lie apart; `room` is for a quarter of the inputs, and for a number of each. Two inputs at a time share
  ;; what is read of the matrix.
  (func $addRoughProducts (export "addRoughProducts")
    (param $matrix i32) (param $rows i32) (param $columns i32) (param $inputs i32) (param $apart i32) (param $stride i32) (param $count i32) (param $outputs i32) (param $room i32)
    (local $row i32) (local $n i32) (local $input i32) (local $second i32) (local $end i32) (local $weights i32) (local $out i32) (local $next i32)
    (local $quarter i32) (local $units i32) (local $scale i32) (local $offset i32) (local $unit i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128) (local $x v128) (local $y v128) (local $m v128)
    (local.set $quarter (i32.shr_u (local.get $stride) (i32.const 2)))
    (local.set $units (i32.add (local.get $room) (i32.mul (local.get $quarter) (local.get $count))))
    (local.set $scale (i32.add (local.get $matrix) (i32.mul (local.get $columns) (local.get $rows))))
    (local.set $rows (i32.shl (local.get $rows) (i32.const 2)))
    (local.set $offset (i32.add (local.get $scale) (local.get $rows)))
    (local.set $input (local.get $room))
    (local.set $unit (local.get $units))
    (local.set $n (local.get $count))
    (loop $roundLoop
      (f32.store (local.get $unit) (call $roundRoughly (local.get $inputs) (local.get $stride) (local.get $input)))
      (local.set $inputs (i32.add (local.get $inputs) (local.get $apart)))
      (local.set $input (i32.add (local.get $input) (local.get $quarter)))
      (local.set $unit (i32.add (local.get $unit) (i32.const 4)))
      (br_if $roundLoop (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (loop $blockLoop
      (local.set $input (local.get $room))
      (local.set $unit (local.get $units))
      (local.set $out (i32.add (local.get $outputs) (local.get $row)))
      (local.set $n (local.get $count))
      (if (i32.gt_u (local.get $n) (i32.const 1)) (then (loop $pairLoop
        (local.set $e (local.tee $a (v128.load (local.get $offset))))
        (local.set $f (local.tee $b (v128.load offset=16 (local.get $offset))))
        (local.set $g (local.tee $c (v128.load offset=32 (local.get $offset))))
        (local.set $h (local.tee $d (v128.load offset=48 (local.get $offset))))
        (local.set $weights (local.get $matrix))
        (local.set $end (i32.add (local.get $input) (local.get $columns)))
        (local.set $second (i32.add (local.get $input) (local.get $quarter)))
        (local.set $next (i32.add (local.get $second) (local.get $quarter)))
        (loop $columnLoop
          (local.set $x (v128.load32_splat (local.get $input)))
          (local.set $y (v128.load32_splat (local.get $second)))
          (local.set $m (v128.load (local.get $weights)))
          (local.set $a (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $x) (local.get $a)))
          (local.set $e (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $y) (local.get $e)))
          (local.set $m (v128.load offset=16 (local.get $weights)))
          (local.set $b (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $x) (local.get $b)))
          (local.set $f (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $y) (local.get $f)))
          (local.set $m (v128.load offset=32 (local.get $weights)))
          (local.set $c (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $x) (local.get $c)))
          (local.set $g (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $y) (local.get $g)))
          (local.set $m (v128.load offset=48 (local.get $weights)))
          (local.set $d (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $x) (local.get $d)))
          (local.set $h (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $y) (local.get $h)))
          (local.set $x (v128.load32_splat offset=4 (local.get $input)))
          (local.set $y (v128.load32_splat offset=4 (local.get $second)))
          (local.set $m (v128.load offset=64 (local.get $weights)))
          (local.set $a (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $x) (local.get $a)))
          (local.set $e (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $y) (local.get $e)))
          (local.set $m (v128.load offset=80 (local.get $weights)))
          (local.set $b (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $x) (local.get $b)))
          (local.set $f (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $y) (local.get $f)))
          (local.set $m (v128.load offset=96 (local.get $weights)))
          (local.set $c (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $x) (local.get $c)))
          (local.set $g (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $y) (local.get $g)))
          (local.set $m (v128.load offset=112 (local.get $weights)))
          (local.set $d (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $x) (local.get $d)))
          (local.set $h (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $m) (local.get $y) (local.get $h)))
          (local.set $weights (i32.add (local.get $weights) (i32.const 128)))
          (local.set $second (i32.add (local.get $second) (i32.const 8)))
          (br_if $columnLoop (i32.lt_u (local.tee $input (i32.add (local.get $input) (i32.const 8))) (local.get $end))))
        (local.set $x (v128.load32_splat (local.get $unit)))
        (v128.store (local.get $out) (f32x4.add (v128.load (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load (local.get $scale))) (f32x4.convert_i32x4_s (local.get $a)))))
        (v128.store offset=16 (local.get $out) (f32x4.add (v128.load offset=16 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $b)))))
        (v128.store offset=32 (local.get $out) (f32x4.add (v128.load offset=32 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $c)))))
        (v128.store offset=48 (local.get $out) (f32x4.add (v128.load offset=48 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $d)))))
        (local.set $out (i32.add (local.get $out) (local.get $rows)))
        (local.set $x (v128.load32_splat offset=4 (local.get $unit)))
        (v128.store (local.get $out) (f32x4.add (v128.load (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load (local.get $scale))) (f32x4.convert_i32x4_s (local.get $e)))))
        (v128.store offset=16 (local.get $out) (f32x4.add (v128.load offset=16 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $f)))))
        (v128.store offset=32 (local.get $out) (f32x4.add (v128.load offset=32 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $g)))))
        (v128.store offset=48 (local.get $out) (f32x4.add (v128.load offset=48 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $h)))))
        (local.set $out (i32.add (local.get $out) (local.get $rows)))
        (local.set $unit (i32.add (local.get $unit) (i32.const 8)))
        (local.set $input (local.get $next))
        (br_if $pairLoop (i32.gt_u (local.tee $n (i32.sub (local.get $n) (i32.const 2))) (i32.const 1))))))
      (if (local.get $n) (then
        (local.set $a (v128.load (local.get $offset)))
        (local.set $b (v128.load offset=16 (local.get $offset)))
        (local.set $c (v128.load offset=32 (local.get $offset)))
        (local.set $d (v128.load offset=48 (local.get $offset)))
        (local.set $e (v128.const i32x4 0 0 0 0))
        (local.set $f (v128.const i32x4 0 0 0 0))
        (local.set $g (v128.const i32x4 0 0 0 0))
        (local.set $h (v128.const i32x4 0 0 0 0))
        (local.set $weights (local.get $matrix))
        (local.set $end (i32.add (local.get $input) (local.get $columns)))
        ;; Every other four columns are summed apart, so that few sums wait for another.
        (loop $columnLoop
          (local.set $x (v128.load32_splat (local.get $input)))
          (local.set $y (v128.load32_splat offset=4 (local.get $input)))
          (local.set $a (i32x4.relaxed_dot_i8x16_i7x16_add_s (v128.load (local.get $weights)) (local.get $x) (local.get $a)))
          (local.set $b (i32x4.relaxed_dot_i8x16_i7x16_add_s (v128.load offset=16 (local.get $weights)) (local.get $x) (local.get $b)))
          (local.set $c (i32x4.relaxed_dot_i8x16_i7x16_add_s (v128.load offset=32 (local.get $weights)) (local.get $x) (local.get $c)))
          (local.set $d (i32x4.relaxed_dot_i8x16_i7x16_add_s (v128.load offset=48 (local.get $weights)) (local.get $x) (local.get $d)))
          (local.set $e (i32x4.relaxed_dot_i8x16_i7x16_add_s (v128.load offset=64 (local.get $weights)) (local.get $y) (local.get $e)))
          (local.set $f (i32x4.relaxed_dot_i8x16_i7x16_add_s (v128.load offset=80 (local.get $weights)) (local.get $y) (local.get $f)))
          (local.set $g (i32x4.relaxed_dot_i8x16_i7x16_add_s (v128.load offset=96 (local.get $weights)) (local.get $y) (local.get $g)))
          (local.set $h (i32x4.relaxed_dot_i8x16_i7x16_add_s (v128.load offset=112 (local.get $weights)) (local.get $y) (local.get $h)))
          (local.set $weights (i32.add (local.get $weights) (i32.const 128)))
          (br_if $columnLoop (i32.lt_u (local.tee $input (i32.add (local.get $input) (i32.const 8))) (local.get $end))))
        (local.set $a (i32x4.add (local.get $a) (local.get $e)))
        (local.set $b (i32x4.add (local.get $b) (local.get $f)))
        (local.set $c (i32x4.add (local.get $c) (local.get $g)))
        (local.set $d (i32x4.add (local.get $d) (local.get $h)))
        (local.set $x (v128.load32_splat (local.get $unit)))
        (v128.store (local.get $out) (f32x4.add (v128.load (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load (local.get $scale))) (f32x4.convert_i32x4_s (local.get $a)))))
        (v128.store offset=16 (local.get $out) (f32x4.add (v128.load offset=16 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $b)))))
        (v128.store offset=32 (local.get $out) (f32x4.add (v128.load offset=32 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $c)))))
        (v128.store offset=48 (local.get $out) (f32x4.add (v128.load offset=48 (local.get $out)) (f32x4.mul (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $scale))) (f32x4.convert_i32x4_s (local.get $d)))))))
      (local.set $matrix (local.get $weights))
      (local.set $scale (i32.add (local.get $scale) (i32.const 64)))
      (local.set $offset (i32.add (local.get $offset) (i32.const 64)))
      (br_if $blockLoop (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 64))) (local.get $rows)))))

  ;; Writes the 32-bit floats in `length` bytes, a multiple of 64, as whole numbers from 2 to 126, 64 of 0, and gives how much one of them is worth.
  (func $roundRoughly (param $from i32) (param $length i32) (param $to i32) (result f32)
    (local $end i32) (local $at i32) (local $most f32) (local $factor v128) (local $rounding v128) (local $middle v128)
    (local $m v128) (local $n v128) (local $o v128) (local $p v128)
    ;; A number to which this is added, 1.5 · 2²³, is rounded, and its last bits are those of a whole number.
    (local.set $rounding (v128.const f32x4 0x1.8p23 0x1.8p23 0x1.8p23 0x1.8p23))
    (local.set $middle (v128.const i8x16 64 64 64 64 64 64 64 64 64 64 64 64 64 64 64 64))
    (local.set $end (i32.add (local.get $from) (local.get $length)))
    (local.set $at (local.get $from))
    ;; Four are looked for apart, so that few wait for another.
    (loop $mostLoop
      (local.set $m (f32x4.max (local.get $m) (f32x4.abs (v128.load (local.get $at)))))
      (local.set $n (f32x4.max (local.get $n) (f32x4.abs (v128.load offset=16 (local.get $at)))))
      (local.set $o (f32x4.max (local.get $o) (f32x4.abs (v128.load offset=32 (local.get $at)))))
      (local.set $p (f32x4.max (local.get $p) (f32x4.abs (v128.load offset=48 (local.get $at)))))
      (br_if $mostLoop (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $end))))
    (local.set $m (f32x4.max (f32x4.max (local.get $m) (local.get $n)) (f32x4.max (local.get $o) (local.get $p))))
    (local.set $most (f32.max
      (f32.max (f32x4.extract_lane 0 (local.get $m)) (f32x4.extract_lane 1 (local.get $m)))
      (f32.max (f32x4.extract_lane 2 (local.get $m)) (f32x4.extract_lane 3 (local.get $m)))))
    ;; Of nothing but 0 nothing is to be divided by.
    (if (f32.eq (local.get $most) (f32.const 0)) (then (local.set $most (f32.const 1))))
    (local.set $factor (f32x4.splat (f32.div (f32.const 62) (local.get $most))))
    (loop $roundLoop
      (v128.store (local.get $to) (i8x16.add (local.get $middle) (i8x16.narrow_i16x8_s
        (i16x8.narrow_i32x4_s
          (i32x4.sub (f32x4.add (local.get $rounding) (f32x4.mul (local.get $factor) (v128.load (local.get $from)))) (local.get $rounding))
          (i32x4.sub (f32x4.add (local.get $rounding) (f32x4.mul (local.get $factor) (v128.load offset=16 (local.get $from)))) (local.get $rounding)))
        (i16x8.narrow_i32x4_s
          (i32x4.sub (f32x4.add (local.get $rounding) (f32x4.mul (local.get $factor) (v128.load offset=32 (local.get $from)))) (local.get $rounding))
          (i32x4.sub (f32x4.add (local.get $rounding) (f32x4.mul (local.get $factor) (v128.load offset=48 (local.get $from)))) (local.get $rounding))))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $roundLoop (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 64))) (local.get $end))))
    (f32.div (local.get $most) (f32.const 62)))

  ;; Writes the sums of the products of each of several vectors with each of others: of one with all others side by side, each sum a 32-bit
  ;; float. Of the others four are taken at once, and what is behind them counts as more of them, up to a multiple of four. What fills a vector
  ;; up to `length`, a multiple of 16, is 0.
  (func (export "writeDots")
    (param $one i32) (param $stride i32) (param $count i32) (param $others i32) (param $step i32) (param $many i32) (param $length i32) (param $outputs i32)
    (local $n i32) (local $at i32) (local $to i32) (local $second i32) (local $third i32) (local $fourth i32) (local $other i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $x v128)
    (loop $oneLoop
      (local.set $n (i32.const 0))
      (local.set $other (local.get $others))
      (local.set $to (local.get $outputs))
      (loop $otherLoop
        (local.set $second (i32.add (local.get $other) (local.get $step)))
        (local.set $third (i32.add (local.get $second) (local.get $step)))
        (local.set $fourth (i32.add (local.get $third) (local.get $step)))
        (local.set $a (v128.const f32x4 0 0 0 0))
        (local.set $b (v128.const f32x4 0 0 0 0))
        (local.set $c (v128.const f32x4 0 0 0 0))
        (local.set $d (v128.const f32x4 0 0 0 0))
        (local.set $at (i32.const 0))
        (loop $numberLoop
          (local.set $x (v128.load (i32.add (local.get $one) (local.get $at))))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (i32.add (local.get $other) (local.get $at))))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load (i32.add (local.get $second) (local.get $at))))))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $x) (v128.load (i32.add (local.get $third) (local.get $at))))))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $x) (v128.load (i32.add (local.get $fourth) (local.get $at))))))
          (br_if $numberLoop (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $length))))
        ;; Transposed, then added.
        (local.set $a (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $a) (local.get $b))
          (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
        (local.set $c (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $c) (local.get $d))
          (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
        (v128.store (local.get $to) (f32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c))))
        (local.set $other (i32.add (local.get $fourth) (local.get $step)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br_if $otherLoop (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 4))) (local.get $many))))
      (local.set $one (i32.add (local.get $one) (local.get $stride)))
      (local.set $outputs (i32.add (local.get $outputs) (i32.shl (local.get $many) (i32.const 2))))
      (br_if $oneLoop (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; Writes `length` bytes `count` times, one behind the other.
  (func (export "repeat") (param $from i32) (param $length i32) (param $count i32) (param $to i32)
    (loop $next
      (memory.copy (local.get $to) (local.get $from) (local.get $length))
      (local.set $to (i32.add (local.get $to) (local.get $length)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; Of the 32-bit floats in `length` bytes, a multiple of 16, what is below zero shrinks to a tenth.
  (func (export "rectify") (param $from i32) (param $length i32)
    (local $end i32) (local $x v128) (local $tenth v128)
    (local.set $tenth (v128.const f32x4 0.1 0.1 0.1 0.1))
    (local.set $end (i32.add (local.get $from) (local.get $length)))
    (loop $next
      (local.set $x (v128.load (local.get $from)))
      (v128.store (local.get $from) (f32x4.max (local.get $x) (f32x4.mul (local.get $x) (local.get $tenth))))
      (br_if $next (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 16))) (local.get $end)))))

  ;; The steps of a long short-term memory of `size` cells, a multiple of four, for several texts at once: `counts` says how many of them have a
  ;; word at each step, no more than at the step before, and their gates and outputs lie together, step by step. Adds to the gates what the matrix
  ;; makes of what was put out before, as `addRoughProducts` does, changes the cells and puts out. `way` is 4, or -4 to go from the last step back to
  ;; the first. There is room for five times `size` numbers, and for rounded outputs.
  (func (export "runMemory")
    (param $matrix i32) (param $rows i32) (param $columns i32) (param $stride i32) (param $size i32) (param $way i32) (param $counts i32) (param $steps i32)
    (param $gates i32) (param $gatesApart i32) (param $cells i32) (param $cellsApart i32) (param $outputs i32) (param $outputsApart i32) (param $room i32)
    (local $n i32) (local $read i32) (local $before i32) (local $gate i32) (local $cell i32) (local $output i32)
    (loop $next
      (local.set $n (i32.load (local.get $counts)))
      (if (i32.lt_s (local.get $way) (i32.const 0)) (then
        (local.set $gates (i32.sub (local.get $gates) (i32.mul (local.get $n) (local.get $gatesApart))))
        (local.set $outputs (i32.sub (local.get $outputs) (i32.mul (local.get $n) (local.get $outputsApart))))))
      ;; Of the texts that had a word before and have one now.
      (if (i32.gt_u (local.get $read) (local.get $n)) (then (local.set $read (local.get $n))))
      (if (local.get $read) (then
        (call $addRoughProducts (local.get $matrix) (local.get $rows) (local.get $columns) (local.get $before) (local.get $outputsApart) (local.get $stride) (local.get $read) (local.get $gates) (local.get $room))))
      (local.set $before (local.get $outputs))
      (local.set $read (local.get $n))
      (local.set $gate (local.get $gates))
      (local.set $cell (local.get $cells))
      (local.set $output (local.get $outputs))
      (loop $nextText
        (call $stepMemory (local.get $gate) (local.get $size) (local.get $cell) (local.get $output) (local.get $room))
        (local.set $gate (i32.add (local.get $gate) (local.get $gatesApart)))
        (local.set $cell (i32.add (local.get $cell) (local.get $cellsApart)))
        (local.set $output (i32.add (local.get $output) (local.get $outputsApart)))
        (br_if $nextText (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
      (if (i32.gt_s (local.get $way) (i32.const 0)) (then
        (local.set $gates (local.get $gate))
        (local.set $outputs (local.get $output))))
      (local.set $counts (i32.add (local.get $counts) (local.get $way)))
      (br_if $next (local.tee $steps (i32.sub (local.get $steps) (i32.const 1))))))

  ;; Writes vectors of `length` bytes one behind the other: those whose places among vectors that lie `apart` bytes apart are listed in `count` whole numbers.
  (func (export "choose") (param $from i32) (param $apart i32) (param $length i32) (param $places i32) (param $count i32) (param $to i32)
    (loop $next
      (memory.copy (local.get $to) (i32.add (local.get $from) (i32.mul (i32.load (local.get $places)) (local.get $apart))) (local.get $length))
      (local.set $to (i32.add (local.get $to) (local.get $length)))
      (local.set $places (i32.add (local.get $places) (i32.const 4)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; One step: reads the input, forget, candidate and output gates, changes the cells and writes what is put out.
  (func $stepMemory (param $gates i32) (param $size i32) (param $cells i32) (param $outputs i32) (param $room i32)
    (local $quarter i32) (local $at i32)
    (local $forget i32) (local $candidate i32) (local $output i32) (local $last i32)
    (local $e v128) (local $one v128)
    (local.set $one (v128.const f32x4 1 1 1 1))
    (local.set $quarter (i32.shl (local.get $size) (i32.const 2)))
    (local.set $forget (i32.add (local.get $room) (local.get $quarter)))
    (local.set $candidate (i32.add (local.get $forget) (local.get $quarter)))
    (local.set $output (i32.add (local.get $candidate) (local.get $quarter)))
    (local.set $last (i32.add (local.get $output) (local.get $quarter)))
    (call $exponentials (local.get $gates) (i32.shl (local.get $quarter) (i32.const 1)) (f32.const -1) (local.get $room))
    (call $exponentials (i32.add (local.get $gates) (i32.shl (local.get $quarter) (i32.const 1))) (local.get $quarter) (f32.const 2) (local.get $candidate))
    (call $exponentials (i32.add (local.get $gates) (i32.mul (local.get $quarter) (i32.const 3))) (local.get $quarter) (f32.const -1) (local.get $output))
    ;; cell = logistic(input) · tanh(candidate) + logistic(forget) · cell
    (loop $cellLoop
      (local.set $e (v128.load (i32.add (local.get $candidate) (local.get $at))))
      (v128.store (i32.add (local.get $cells) (local.get $at)) (f32x4.add
        (f32x4.div
          (f32x4.sub (local.get $e) (local.get $one))
          (f32x4.mul
            (f32x4.add (local.get $e) (local.get $one))
            (f32x4.add (local.get $one) (v128.load (i32.add (local.get $room) (local.get $at))))))
        (f32x4.div
          (v128.load (i32.add (local.get $cells) (local.get $at)))
          (f32x4.add (local.get $one) (v128.load (i32.add (local.get $forget) (local.get $at)))))))
      (br_if $cellLoop (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $quarter))))
    ;; outputs = logistic(output) · tanh(cell)
    (call $exponentials (local.get $cells) (local.get $quarter) (f32.const 2) (local.get $last))
    (local.set $at (i32.const 0))
    (loop $outputLoop
      (local.set $e (v128.load (i32.add (local.get $last) (local.get $at))))
      (v128.store (i32.add (local.get $outputs) (local.get $at)) (f32x4.div
        (f32x4.sub (local.get $e) (local.get $one))
        (f32x4.mul
          (f32x4.add (local.get $e) (local.get $one))
          (f32x4.add (local.get $one) (v128.load (i32.add (local.get $output) (local.get $at)))))))
      (br_if $outputLoop (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $quarter)))))

  ;; Writes e to the power of `factor` times each of the 32-bit floats in `length` bytes; what would be beyond 40 counts as 40.
  (func $exponentials (param $from i32) (param $length i32) (param $factor f32) (param $to i32)
    (local $end i32) (local $factors v128) (local $x v128) (local $k v128) (local $r v128) (local $t v128)
    (local $most v128) (local $least v128) (local $perLn2 v128) (local $rounding v128) (local $ln2 v128) (local $rest v128) (local $one v128) (local $bias v128)
    (local $s v128) (local $c2 v128) (local $c3 v128) (local $c4 v128) (local $c5 v128) (local $c6 v128) (local $c7 v128)
    (local.set $factors (f32x4.splat (local.get $factor)))
    (local.set $end (i32.add (local.get $from) (local.get $length)))
    ;; Constants stand before the loop: within it each would be built anew every time.
    (local.set $most (v128.const f32x4 40 40 40 40))
    (local.set $least (v128.const f32x4 -40 -40 -40 -40))
    (local.set $perLn2 (v128.const f32x4 0x1.715476p0 0x1.715476p0 0x1.715476p0 0x1.715476p0))
    (local.set $rounding (v128.const f32x4 0x1.8p23 0x1.8p23 0x1.8p23 0x1.8p23))
    ;; ln 2 in two parts: with few bits, so that its product with a whole number is exact, and what is left.
    (local.set $ln2 (v128.const f32x4 0.693359375 0.693359375 0.693359375 0.693359375))
    (local.set $rest (v128.const f32x4 -2.12194440e-4 -2.12194440e-4 -2.12194440e-4 -2.12194440e-4))
    (local.set $c2 (v128.const f32x4 5.0000001201e-1 5.0000001201e-1 5.0000001201e-1 5.0000001201e-1))
    (local.set $c3 (v128.const f32x4 1.6666665459e-1 1.6666665459e-1 1.6666665459e-1 1.6666665459e-1))
    (local.set $c4 (v128.const f32x4 4.1665795894e-2 4.1665795894e-2 4.1665795894e-2 4.1665795894e-2))
    (local.set $c5 (v128.const f32x4 8.3334519073e-3 8.3334519073e-3 8.3334519073e-3 8.3334519073e-3))
    (local.set $c6 (v128.const f32x4 1.3981999507e-3 1.3981999507e-3 1.3981999507e-3 1.3981999507e-3))
    (local.set $c7 (v128.const f32x4 1.9875691500e-4 1.9875691500e-4 1.9875691500e-4 1.9875691500e-4))
    (local.set $one (v128.const f32x4 1 1 1 1))
    (local.set $bias (v128.const i32x4 127 127 127 127))
    (loop $next
      (local.set $x (f32x4.pmin (local.get $most) (f32x4.pmax (local.get $least)
        (f32x4.mul (local.get $factors) (v128.load (local.get $from))))))
      ;; x = k · ln 2 + r; k is rounded by the addition of 1.5 · 2²³, behind which its last bits are those of a whole number
      (local.set $k (f32x4.add (f32x4.mul (local.get $x) (local.get $perLn2)) (local.get $rounding)))
      (local.set $t (f32x4.sub (local.get $k) (local.get $rounding)))
      (local.set $r (f32x4.sub
        (f32x4.sub (local.get $x) (f32x4.mul (local.get $t) (local.get $ln2)))
        (f32x4.mul (local.get $t) (local.get $rest))))
      ;; eʳ = 1 + r + r² · a polynomial that is right to 2 parts in 10⁷, in pairs, so that few of them wait for another
      (local.set $s (f32x4.mul (local.get $r) (local.get $r)))
      (v128.store (local.get $to) (f32x4.mul
        (f32x4.add (f32x4.add (local.get $one) (local.get $r)) (f32x4.mul (local.get $s) (f32x4.add
          (f32x4.add (local.get $c2) (f32x4.mul (local.get $c3) (local.get $r)))
          (f32x4.mul (local.get $s) (f32x4.add
            (f32x4.add (local.get $c4) (f32x4.mul (local.get $c5) (local.get $r)))
            (f32x4.mul (local.get $s) (f32x4.add (local.get $c6) (f32x4.mul (local.get $c7) (local.get $r)))))))))
        ;; 2ᵏ: k in the bits of the exponent
        (i32x4.shl (i32x4.add (local.get $k) (local.get $bias)) (i32.const 23))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $next (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 16))) (local.get $end))))))
