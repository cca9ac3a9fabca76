;; Adds to outputs the product of a matrix with each of several inputs, in 32-bit floats, four numbers at a time.
;; All addresses and strides are in bytes. Rows are a multiple of four, a stride is one of sixteen.
(module
  (memory (export "memory") 128)
  (func (export "addProducts")
    (param $matrix i32) (param $rows i32) (param $stride i32) (param $inputs i32) (param $count i32) (param $outputs i32)
    (local $row i32) (local $input i32) (local $n i32) (local $out i32) (local $at i32)
    (local $first i32) (local $second i32) (local $third i32) (local $fourth i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $x v128)
    (loop $rowLoop
      (local.set $first (i32.add (local.get $matrix) (i32.mul (local.get $row) (local.get $stride))))
      (local.set $second (i32.add (local.get $first) (local.get $stride)))
      (local.set $third (i32.add (local.get $second) (local.get $stride)))
      (local.set $fourth (i32.add (local.get $third) (local.get $stride)))
      (local.set $input (local.get $inputs))
      (local.set $out (i32.add (local.get $outputs) (i32.shl (local.get $row) (i32.const 2))))
      (local.set $n (i32.const 0))
      (loop $inputLoop
        (local.set $a (v128.const f32x4 0 0 0 0))
        (local.set $b (v128.const f32x4 0 0 0 0))
        (local.set $c (v128.const f32x4 0 0 0 0))
        (local.set $d (v128.const f32x4 0 0 0 0))
        (local.set $at (i32.const 0))
        (loop $columnLoop
          (local.set $x (v128.load (i32.add (local.get $input) (local.get $at))))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (i32.add (local.get $first) (local.get $at))))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load (i32.add (local.get $second) (local.get $at))))))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $x) (v128.load (i32.add (local.get $third) (local.get $at))))))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $x) (v128.load (i32.add (local.get $fourth) (local.get $at))))))
          (br_if $columnLoop (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $stride))))
        ;; the sums of the lanes of a, b, c and d: transposed, then added
        (local.set $x (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $a) (local.get $b))
          (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
        (local.set $a (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $c) (local.get $d))
          (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
        (v128.store (local.get $out) (f32x4.add (v128.load (local.get $out)) (f32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $x) (local.get $a))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $x) (local.get $a)))))
        (local.set $input (i32.add (local.get $input) (local.get $stride)))
        (local.set $out (i32.add (local.get $out) (i32.shl (local.get $rows) (i32.const 2))))
        (br_if $inputLoop (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (local.get $count))))
      (br_if $rowLoop (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $rows))))))
