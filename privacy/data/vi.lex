# Vietnamese. Made by wordlists/make.py; licences in LICENCES.md.
[word]
a
ac
ach
add
ae
ai
am
an
ang
anh
ao
ap
app
at
au
axit
ay
ba
bac
bach
bai
bam
ban
bang
banh
bao
bap
bat
bau
bay
be
beach
bean
bee
been
ben
benh
beo
bep
bff
bi
bia
bich
bien
bieng
biet
bieu
bik
bill
bin
binh
bip
birmingham
bit
biên
biêt
biếc
biếm
biến
biếng
biết
biếu
biền
biển
biểu
biện
biệt
bjh
bjo
block
bn
bo
boc
boeing
boi
bom
bon
bong
bop
bot
boy
bu
bua
buc
bui
bun
bung
buoc
buoi
buom
buon
buong
buou
bup
bus
but
buu
buyt
buôn
buông
buýt
buốt
buồi
buồm
buồn
buồng
buổi
buộc
buột
by
bà
bài
bàn
bàng
bành
bào
bàu
bày
bá
bác
bách
bái
bám
bán
báng
bánh
báo
báp
bát
báu
bân
bây
bã
bãi
bão
bè
bèn
bèo
bé
bén
béo
bét
bê
bên
bênh
bêu
bì
bìa
bìm
bình
bìu
bí
bích
bím
bính
bít
bò
bòn
bòng
bó
bóc
bói
bón
bóng
bóp
bô
bôi
bôn
bông
bõ
bù
bùa
bùi
bùn
bùng
bú
búa
búi
bún
búng
búp
bút
băm
băn
băng
bĩnh
bơ
bơi
bơm
bưng
bưu
bước
bướm
bướng
bướu
bưởi
bạ
bạc
bạch
bại
bạn
bạo
bạt
bả
bản
bảng
bảnh
bảo
bảy
bấc
bấm
bấn
bấp
bất
bấy
bầm
bần
bầu
bầy
bẩm
bẩn
bẩy
bẫy
bậc
bận
bập
bật
bậy
bắc
bắn
bắp
bắt
bằm
bằng
bặm
bặt
bẹ
bẹn
bẹp
bẻ
bẽ
bế
bến
bếp
bết
bề
bền
bềnh
bể
bệ
bện
bệnh
bỉ
bỉm
bỉnh
bị
bịa
bịch
bịnh
bịp
bịt
bịu
bọ
bọc
bọn
bọt
bỏ
bỏng
bố
bốc
bối
bốn
bống
bốp
bốt
bồ
bồi
bồn
bồng
bổ
bổn
bổng
bỗng
bộ
bộc
bội
bộn
bột
bớ
bới
bớt
bờ
bời
bờm
bở
bởi
bỡn
bợ
bợm
bục
bụi
bụng
bụp
bụt
bủn
bức
bứt
bừa
bừng
bửa
bửu
bữa
bự
bựa
bực
ca
cac
cach
cai
cam
camera
can
cang
canh
cao
cap
cat
cau
cave
cay
centre
ceo
cha
chac
chai
cham
chan
chang
chanh
chao
chap
chat
chau
chay
che
chem
chen
chenh
cheo
chep
chet
chi
chia
chich
chiec
chiem
chien
chiet
chieu
chim
chin
chinh
chip
chiu
chiêm
chiên
chiêng
chiêu
chiếc
chiếm
chiến
chiết
chiếu
chiền
chiềng
chiều
chiểu
cho
choang
choc
choi
chom
chon
chong
chop
chot
choàng
choáng
choạng
chu
chua
chuan
chuc
chui
chum
chun
chung
chuoc
chuoi
chuon
chuong
chuot
chup
chut
chuyen
chuyên
chuyến
chuyền
chuyển
chuyện
chuôi
chuông
chuẩn
chuốc
chuối
chuốt
chuồn
chuồng
chuỗi
chuộc
chuộng
chuột
chà
chài
chàm
chàng
chào
chày
chác
chán
chánh
cháo
chát
cháu
cháy
châm
chân
châu
chè
chèn
chèo
chém
chén
chéo
chép
chét
chê
chênh
chì
chìa
chìm
chình
chí
chích
chín
chính
chíp
chít
chòi
chòm
chó
chóc
chói
chóng
chóp
chót
chôm
chôn
chông
chùa
chùi
chùm
chùn
chùng
chùy
chú
chúa
chúc
chúi
chúng
chút
chăm
chăn
chăng
chĩa
chũi
chơ
chơi
chơn
chư
chưa
chưng
chương
chước
chướng
chườm
chường
chưởng
chạc
chạch
chạm
chạng
chạp
chạy
chả
chải
chảnh
chảo
chảy
chấm
chấn
chấp
chất
chấu
chấy
chầm
chần
chầu
chẩm
chẩn
chậm
chận
chập
chật
chậu
chắc
chắn
chắp
chắt
chằm
chằng
chẳng
chẵn
chặc
chặn
chặng
chặt
chẹn
chẻ
chẽ
chế
chếch
chết
chệch
chệt
chỉ
chỉa
chỉnh
chị
chịch
chịt
chịu
chọc
chọe
chọi
chọn
chọt
chỏ
chốc
chối
chốn
chống
chốt
chồi
chồn
chồng
chổ
chổi
chổng
chỗ
chội
chộp
chột
chớ
chớp
chờ
chờn
chở
chợ
chợp
chợt
chục
chụp
chủ
chủng
chứ
chứa
chức
chứng
chừ
chừa
chừng
chử
chửa
chửi
chửng
chữ
chữa
chững
chực
cia
ck
clip
co
coc
coi
com
con
cong
cop
cot
council
cu
cua
cuc
cug
cui
cum
cun
cung
cuoc
cuoi
cuon
cuong
cuop
cup
cut
cuu
cuông
cuả
cuốc
cuối
cuốn
cuống
cuồng
cuộc
cuội
cuộn
cx
cà
cài
càn
càng
cành
cào
càu
cày
cá
các
cách
cái
cám
cán
cáng
cánh
cáo
cáp
cát
cáu
cáy
câm
cân
câu
cây
cãi
cò
còi
còm
còn
còng
có
cóc
cói
cóng
cót
cô
côi
côn
công
cõi
cõng
cù
cùa
cùi
cùm
cùn
cùng
cú
cúc
cúi
cúm
cún
cúng
cúp
cút
căm
căn
căng
cũ
cũi
cũng
cơ
cơm
cơn
cư
cưa
cưng
cưu
cương
cước
cưới
cướp
cười
cườm
cường
cưỡi
cưỡng
cược
cạch
cạm
cạn
cạnh
cạo
cạp
cạy
cả
cải
cảm
cản
cảng
cảnh
cảo
cảu
cấm
cấn
cấp
cất
cấu
cấy
cầm
cần
cầu
cầy
cẩm
cẩn
cẩu
cận
cập
cật
cậu
cậy
cắc
cắm
cắn
cắp
cắt
cằm
cằn
cẳng
cặc
cặn
cặp
cọ
cọc
cọng
cọp
cỏ
cỏi
cố
cốc
cối
cốm
cống
cốp
cốt
cồ
cồn
cồng
cổ
cổng
cỗ
cỗi
cộ
cộc
cội
cộng
cột
cớ
cờ
cở
cởi
cỡ
cỡi
cợt
cụ
cục
cụm
cụng
cụp
cụt
củ
của
củi
củng
cứ
cứa
cứng
cứt
cứu
cừ
cừu
cử
cửa
cửu
cữu
cự
cựa
cực
cựu
da
dac
dai
dam
dan
dang
danh
dao
dap
dat
dau
day
dc
de
dean
deep
dem
den
deo
dep
det
deu
di
dia
dich
die
diec
diem
dien
diep
diet
dieu
dinh
dip
dit
diu
diêm
diên
diêu
diếm
diếp
diều
diễm
diễn
diễu
diệc
diệm
diện
diệp
diệt
diệu
dk
dm
do
doa
doan
doanh
doat
doc
doi
dom
don
dong
dot
doãn
doạ
dt
du
dua
duc
due
dui
dum
dun
dung
duoc
duoi
duong
dup
dut
duy
duyen
duyet
duyên
duyệt
duẩn
duật
duệ
duỗi
dzay
dzậy
dà
dài
dàn
dàng
dành
dào
dày
dái
dám
dán
dáng
dát
dáy
dâm
dân
dâng
dâu
dây
dã
dãi
dãn
dãy
dè
dép
dê
dì
dìm
dìu
dí
dính
dò
dòm
dòng
dó
dôi
dông
dõi
dù
dùi
dùm
dùng
dúi
dăm
dĩ
dĩa
dĩnh
dũ
dũng
dơ
dơi
dư
dưa
dưng
dương
dưới
dường
dưỡng
dược
dượng
dượt
dạ
dại
dạn
dạng
dạo
dạt
dạy
dải
dấm
dấn
dấp
dấu
dấy
dầm
dần
dầu
dầy
dẫm
dẫn
dẫu
dậm
dập
dật
dậu
dậy
dắt
dằn
dẳng
dặc
dặm
dặn
dặt
dẹp
dẹt
dẻ
dẻo
dẽ
dế
dến
dề
dền
dể
dễ
dệt
dị
dịch
dịp
dịu
dọa
dọc
dọn
dỏm
dốc
dối
dốt
dồi
dồn
dỗ
dỗi
dội
dộng
dột
dời
dở
dỡ
dụ
dục
dụm
dụng
dứa
dứt
dừa
dừng
dữ
dự
dựa
dực
dựng
e
ea
ech
em
email
en
england
eo
ep
et
eu
eun
facebook
fb
ga
gac
gach
gai
gam
gan
gang
ganh
gao
gap
gat
gau
gay
gen
get
ghe
ghen
ghep
ghet
ghi
ghim
ghiền
ghé
ghém
ghép
ghét
ghê
ghì
ghẹo
ghẻ
ghế
ghề
ghềnh
gi
gia
giac
giai
giam
gian
giang
gianh
giao
giap
giat
giau
giay
gie
gieng
gieo
giet
gin
gio
gioan
gioi
gion
giong
giot
giu
giua
giuc
gium
giun
giuong
giup
giuộc
già
giàn
giàng
giành
giàu
giày
giá
giác
giám
gián
giáng
giáo
giáp
giây
giã
giãi
giãn
giãy
giê
giêng
giò
giòn
gió
gióng
giông
giùm
giúp
giăm
giăng
giũ
giũa
giơ
giương
giường
giả
giải
giảm
giản
giảng
giảo
giấc
giấm
giấu
giấy
giầu
giầy
giẫm
giận
giật
giằng
giặc
giặt
giẻ
giếm
giếng
giết
giềng
giễu
giọng
giọt
giỏ
giỏi
giống
giồng
giỗ
giới
giờ
giời
giở
giỡn
giục
giữ
giữa
giựt
go
goa
goc
goi
gom
gon
gop
got
gu
guc
gui
gun
gung
guom
guong
guy
guốc
guồng
gà
gài
gàn
gàng
gành
gào
gác
gái
gán
gánh
gáo
gáp
gáy
gân
gây
gã
gãi
gãy
gì
gìn
gò
gòn
góa
góc
gói
góp
gót
gô
gôn
gông
gõ
gù
gút
găm
găng
gũi
gươm
gương
gượng
gạ
gạc
gạch
gạo
gạt
gả
gảy
gấc
gấm
gấp
gấu
gầm
gần
gầu
gầy
gẫm
gẫu
gẫy
gập
gật
gậy
gắm
gắn
gắng
gắp
gắt
gặm
gặp
gặt
gỉ
gọi
gọn
gọng
gọt
gỏi
gốc
gối
gốm
gồ
gồm
gổ
gỗ
gội
gộp
gột
gớm
gờ
gờm
gở
gởi
gỡ
gợi
gợn
gục
gừ
gừng
gửi
ha
hac
hach
haha
hai
ham
han
hang
hanh
hao
hap
hat
hau
hay
he
hee
hem
hen
heo
hep
het
hi
hic
hiem
hien
hiep
hieu
him
hinh
hip
hit
hix
hiên
hiêu
hiếm
hiến
hiếp
hiếu
hiềm
hiền
hiều
hiểm
hiển
hiểu
hiện
hiệp
hiệu
hnay
ho
hoa
hoac
hoach
hoai
hoan
hoanh
hoat
hoc
hoi
hok
hom
home
hon
hong
hop
hot
hoà
hoài
hoàn
hoàng
hoành
hoá
hoán
hoãn
hoạ
hoạch
hoại
hoạn
hoạt
hoả
hoảng
hoắc
hoằng
hoặc
hqua
hu
hua
huan
huc
hue
huhu
hum
hun
hung
huoc
huong
huou
hut
huu
huy
huyen
huyet
huyên
huyết
huyền
huyễn
huyện
huyệt
huân
huê
huýt
huấn
huế
huề
huệ
huống
huỷ
hy
hye
hyun
hà
hài
hàm
hàn
hàng
hành
hào
hàu
há
hác
hách
hái
hám
hán
háng
háo
hát
hâm
hân
hâu
hãi
hãm
hãn
hãng
hãnh
hão
hãy
hè
hèm
hèn
hé
héc
héo
hét
hê
hên
hình
hí
hích
híp
hít
hò
hòa
hòan
hòe
hòm
hòn
hòng
hóa
hóc
hói
hóm
hóng
hót
hô
hôi
hôm
hôn
hông
hù
hùa
hùm
hùng
hú
húc
húng
hút
húy
hý
hăm
hăng
hĩnh
hũ
hơ
hơi
hơn
hơp
hư
hưng
hưu
hương
hươu
hước
hướng
hường
hưởng
hạ
hạc
hạch
hại
hạm
hạn
hạng
hạnh
hạo
hạp
hạt
hả
hải
hảo
hấn
hấp
hất
hấu
hầm
hầu
hận
hậu
hắc
hắn
hắng
hắt
hằn
hằng
hẳn
hẵn
hẵng
hẹ
hẹn
hẹp
hẻm
hẻo
hến
hết
hề
hển
hễ
hệ
hệt
hỉ
hỉnh
họ
họa
họat
học
họng
họp
hỏa
hỏi
hỏng
hố
hốc
hối
hống
hốt
hồ
hồi
hồn
hồng
hổ
hổi
hổn
hổng
hỗ
hỗn
hộ
hộc
hội
hộp
hột
hớ
hới
hớn
hớp
hớt
hờ
hời
hờn
hở
hỡi
hợi
hợp
hợt
hụt
hủ
hủi
hủy
hứa
hức
hứng
hừ
hừng
hử
hữu
hựu
hỷ
i
ia
ian
ic
ich
ii
iii
ik
im
in
inbox
ion
ip
ipad
iphone
it
iu
j
job
k
ka
kai
kan
kang
ke
kem
ken
kenh
keo
kep
ket
keu
key
kg
kh
kha
khac
khach
khai
kham
khan
khang
khanh
khao
khap
khat
khau
khe
khen
kheo
khep
khet
khg
khi
khia
khich
khiem
khien
khiep
khiet
khieu
khinh
khiêm
khiên
khiêng
khiêu
khiếm
khiến
khiếp
khiết
khiếu
khiển
khiễng
kho
khoa
khoac
khoai
khoan
khoang
khoanh
khoat
khoc
khoe
khoi
khon
khong
khop
khoá
khoác
khoái
khoán
khoáng
khoát
khoét
khoăn
khoả
khoản
khoảng
khoảnh
khoẻ
khu
khua
khuan
khuat
khuay
khuc
khue
khuech
khung
khuoc
khuon
khuong
khuya
khuyen
khuyet
khuynh
khuyên
khuyến
khuyết
khuyển
khuân
khuây
khuê
khuôn
khuông
khuất
khuấy
khuẩn
khuếch
khuỷu
khàn
khá
khác
khách
khái
khám
khán
kháng
khánh
khát
kháu
khâm
khâu
khè
khéo
khép
khét
khê
khêu
khí
khía
khích
khít
khó
khóa
khóc
khóe
khói
khóm
khô
khôi
khôn
không
khùng
khúc
khăm
khăn
khăng
khơ
khơi
khư
khưu
khương
khước
khạc
khả
khải
khảm
khản
khảo
khấn
khất
khấu
khẩn
khẩu
khập
khắc
khắn
khắp
khắt
khẳng
khẽ
khế
khỉ
khỏa
khỏang
khỏe
khỏi
khố
khốc
khối
khốn
khống
khổ
khổng
khớp
khờ
khởi
khủng
khứ
khứa
khứu
khử
khựa
ki
kia
kich
kiem
kien
kieng
kiep
kiet
kieu
kim
kin
king
kinh
kip
kit
kiêm
kiên
kiêng
kiêu
kiếm
kiến
kiếng
kiếp
kiết
kiềm
kiền
kiều
kiểm
kiển
kiểng
kiểu
kiệm
kiện
kiệt
kiệu
ko
kon
kong
ku
kun
ky
kyung
kè
kèm
kèn
kèo
ké
kém
kén
kéo
kép
két
kê
kênh
kêu
kì
kìa
kìm
kình
kí
kích
kín
kính
kíp
kô
kông
ký
kĩ
kạn
kẹo
kẹp
kẹt
kẻ
kẻo
kẽ
kẽm
kế
kết
kề
kềm
kền
kềnh
kể
kệ
kệch
kỉ
kỉnh
kị
kịch
kịp
kỳ
kỵ
kỷ
kỹ
la
lac
lach
lai
lam
lan
lang
lanh
lao
lap
laptop
lat
lau
lay
le
lech
lee
leeds
lem
len
lenh
leo
leon
lep
let
leu
li
lia
lich
liec
liem
lien
lieng
liet
lieu
lim
lin
linh
lit
liu
liverpool
liêm
liên
liêng
liêu
liếc
liếm
liềm
liền
liều
liễn
liễu
liệm
liệt
liệu
lm
lo
loa
loai
loan
loang
loat
loc
loet
loi
lom
lon
london
long
lop
lot
loài
loáng
loát
loãng
loét
loại
loạn
loạt
loẹt
ls
lu
lua
luan
luat
luc
lui
lun
lung
luoc
luoi
luom
luon
luong
luot
lut
luu
luy
luyen
luyên
luyến
luyện
luân
luôn
luông
luẩn
luận
luật
luống
luồn
luồng
luộc
luỹ
ly
là
lài
làm
làn
làng
lành
lào
lá
lác
lách
lái
lán
láng
lánh
láo
láp
lát
láy
lâm
lân
lâng
lâu
lây
lã
lãi
lãm
lãn
lãng
lãnh
lão
lè
lèo
lén
léo
lép
lét
lê
lên
lênh
lì
lìa
lình
lí
lính
lít
líu
lò
lòa
lòe
lòi
lòng
ló
lóa
lóc
lóe
lói
lóng
lót
lô
lôi
lôn
lông
lõa
lõi
lõm
lõng
lù
lùa
lùi
lùm
lùn
lùng
lú
lúa
lúc
lún
lúng
lúp
lút
lý
lăm
lăn
lăng
lĩnh
lũ
lũng
lũy
lơ
lơi
lơn
lư
lưng
lưu
lươn
lương
lưới
lướt
lười
lường
lưỡi
lưỡng
lược
lượm
lượn
lượng
lượt
lạ
lạc
lạch
lại
lạm
lạn
lạng
lạnh
lạo
lạp
lạt
lạy
lả
lải
lảng
lấm
lấn
lấp
lấy
lầm
lần
lầu
lầy
lẩm
lẩn
lẩu
lẫm
lẫn
lẫy
lận
lập
lật
lậu
lậy
lắc
lắm
lắng
lắp
lằn
lằng
lẳng
lặc
lặn
lặng
lặp
lặt
lẹ
lẻ
lẻn
lẻo
lẽ
lẽo
lết
lề
lều
lể
lễ
lệ
lệch
lệnh
lỉnh
lị
lịch
lịm
lọ
lọai
lọc
lọi
lọng
lọt
lỏi
lỏng
lố
lốc
lối
lốp
lốt
lồ
lồi
lồn
lồng
lổ
lỗ
lỗi
lộ
lộc
lội
lộn
lộng
lột
lới
lớn
lớp
lờ
lời
lở
lởm
lỡ
lợ
lợi
lợm
lợn
lợp
lụa
lục
lụi
lụt
lụy
lủi
lủng
lứa
lức
lừa
lừng
lửa
lửng
lữ
lự
lựa
lực
lựu
lỳ
lỵ
ma
mac
mach
mae
mai
mail
main
mam
man
manchester
mang
manh
mao
map
mat
mau
may
maya
me
mem
men
menh
meo
mep
messenger
met
mi
mia
mien
mieng
miet
mieu
mik
mim
min
minh
mit
miên
miêu
miến
miếng
miết
miếu
miền
miễn
miễu
miện
miệng
miệt
mk
mn
mo
moc
moi
mom
mon
mong
moon
mot
mu
mua
muc
mui
mun
mung
muoi
muon
muong
muot
mut
muu
muôn
muông
muối
muốn
muống
muỗi
muỗng
muội
muộn
my
mà
mài
màn
màng
mành
mào
màu
mày
má
mác
mách
mái
máng
mánh
mát
máu
máy
mâm
mân
mâu
mây
mã
mãi
mãn
mãng
mãnh
mão
mè
mèo
mé
méo
mép
mét
mê
mênh
mì
mìn
mình
mí
mía
mích
mít
mò
mòi
mòn
mòng
mó
móc
mói
món
móng
mô
môi
môn
mông
môt
mõ
mõm
mù
mùa
mùi
mùn
mùng
mú
múa
múc
múi
mún
mút
măng
mĩ
mĩm
mũ
mũi
mũm
mơ
mơn
mưa
mưu
mươi
mương
mướn
mướp
mướt
mười
mường
mượn
mượt
mạ
mạc
mạch
mại
mạn
mạng
mạnh
mạo
mạp
mạt
mả
mải
mảng
mảnh
mảy
mất
mấu
mấy
mầm
mần
mầu
mầy
mẩn
mẩu
mẫm
mẫn
mẫu
mận
mập
mật
mậu
mắc
mắm
mắn
mắng
mắt
mặc
mặn
mặt
mẹ
mẹo
mẻ
mẽ
mến
mề
mềm
mền
mễ
mệnh
mệt
mỉ
mỉa
mỉm
mị
mịch
mịn
mịt
mọc
mọi
mọn
mọng
mọt
mỏ
mỏi
mỏm
mỏng
mốc
mối
mống
mốt
mồ
mồi
mồm
mồng
mổ
mỗ
mỗi
mộ
mộc
mội
mộng
một
mớ
mới
mờ
mời
mở
mỡ
mợ
mụ
mục
mụn
mủ
mủi
mức
mứt
mừng
mửa
mực
mỳ
mỵ
mỹ
na
nac
nach
nai
nail
nails
nam
nan
nang
nanh
nao
nap
nat
nau
nay
ne
nem
nen
neo
nep
net
neu
newcastle
nga
ngac
ngach
ngai
ngam
ngan
ngang
nganh
ngao
ngap
ngat
ngau
ngay
nghe
nghen
nghenh
ngheo
nghet
nghi
nghia
nghich
nghiem
nghien
nghieng
nghiep
nghiet
nghin
nghiêm
nghiên
nghiêng
nghiêu
nghiến
nghiền
nghiễm
nghiệm
nghiện
nghiệp
nghiệt
nghành
nghè
nghèo
nghé
nghén
nghê
nghênh
nghêu
nghìn
nghía
nghĩ
nghĩa
nghẹn
nghẹt
nghẽn
nghếch
nghề
nghệ
nghỉ
nghị
nghịch
ngo
ngoai
ngoan
ngoat
ngoc
ngoi
ngon
ngong
ngot
ngoài
ngoái
ngoáy
ngoãn
ngoại
ngoạn
ngoảnh
ngoặc
ngoặt
ngu
ngua
nguc
ngui
ngum
ngung
nguoc
nguoi
nguon
nguong
nguu
nguy
nguyet
nguyên
nguyền
nguyện
nguyệt
nguôi
nguồn
nguội
nguời
nguỵ
ngà
ngài
ngàm
ngàn
ngàng
ngành
ngào
ngày
ngách
ngán
ngáo
ngát
ngáy
ngâm
ngân
ngây
ngã
ngãi
ngò
ngòai
ngòi
ngó
ngóc
ngói
ngón
ngóng
ngót
ngô
ngôi
ngôn
ngông
ngõ
ngùi
ngùng
ngăm
ngăn
ngũ
ngơ
ngơi
ngư
ngưng
ngưu
ngươi
ngước
người
ngưỡng
ngược
ngượng
ngạc
ngạch
ngại
ngạn
ngạnh
ngạo
ngạt
ngả
ngải
ngấm
ngất
ngấu
ngấy
ngầm
ngần
ngầu
ngẩn
ngẩng
ngẫm
ngẫu
ngậm
ngập
ngắc
ngắm
ngắn
ngắt
ngặt
ngọ
ngọa
ngọc
ngọn
ngọt
ngỏ
ngố
ngốc
ngốn
ngồi
ngỗng
ngộ
ngộp
ngột
ngớ
ngờ
ngời
ngỡ
ngợi
ngợm
ngợp
ngụ
ngục
ngụm
ngụy
ngủ
ngủi
ngứa
ngừ
ngừa
ngừng
ngửa
ngửi
ngữ
ngự
ngựa
ngực
nha
nhac
nhai
nham
nhan
nhang
nhanh
nhao
nhap
nhat
nhau
nhay
nhe
nhen
nhet
nhi
nhich
nhiem
nhien
nhiep
nhiet
nhieu
nhin
nhip
nhiu
nhiên
nhiêu
nhiếp
nhiều
nhiễm
nhiễu
nhiệm
nhiệt
nho
nhoang
nhoc
nhoi
nhom
nhon
nhot
nhoáng
nhu
nhua
nhuan
nhuc
nhue
nhung
nhuoc
nhuom
nhuong
nhut
nhuyen
nhuyễn
nhuần
nhuận
nhuế
nhuệ
nhuốm
nhuộm
nhà
nhài
nhàm
nhàn
nhàng
nhành
nhào
nhàu
nhá
nhác
nhái
nhám
nhánh
nháo
nháp
nhát
nháy
nhâm
nhân
nhã
nhãn
nhãng
nhão
nhè
nhé
nhéo
nhép
nhét
nhì
nhìn
nhìu
nhí
nhích
nhím
nhíp
nhòa
nhòe
nhòm
nhó
nhóc
nhói
nhóm
nhót
nhô
nhôm
nhông
nhõm
nhú
nhúc
nhúm
nhún
nhúng
nhút
nhăn
nhăng
nhĩ
nhũ
nhũn
nhũng
nhơ
nhơn
như
nhưng
nhường
nhưỡng
nhược
nhượng
nhạ
nhạc
nhại
nhạn
nhạo
nhạt
nhạy
nhả
nhảm
nhảy
nhấc
nhấm
nhấn
nhấp
nhất
nhầm
nhầy
nhẩy
nhẫn
nhậm
nhận
nhập
nhật
nhậu
nhắc
nhắm
nhắn
nhắt
nhằm
nhằn
nhằng
nhẵn
nhặn
nhặt
nhẹ
nhẹn
nhẹp
nhẹt
nhẽ
nhẽo
nhếch
nhện
nhỉ
nhị
nhịn
nhịp
nhọ
nhọc
nhọn
nhọt
nhỏ
nhối
nhốt
nhồi
nhổ
nhộn
nhộng
nhột
nhớ
nhớp
nhớt
nhờ
nhờn
nhở
nhỡ
nhợt
nhục
nhụy
nhủ
nhức
nhứt
nhừ
nhử
nhữ
những
nhựa
nhựt
ni
niem
nien
nieu
nin
ninh
nit
niu
niêm
niên
niêu
niết
niềm
niềng
niệm
niệu
no
noan
noc
noi
nom
non
nong
nop
not
noãn
ns
nt
ntn
nu
nua
nuc
nui
num
nung
nuoc
nuoi
nuong
nuot
nup
nut
nuôi
nuông
nuối
nuốt
nuột
nv
ny
nà
nài
nàn
nàng
nành
nào
này
ná
nách
nái
nán
náo
nát
náu
náy
nâng
nâu
nã
nãi
não
nãy
nè
né
ném
nén
nét
nê
nêm
nên
nêu
nín
nít
níu
nòi
nòng
nó
nóc
nói
nón
nóng
nô
nôi
nôm
nôn
nông
nùng
núi
núm
núng
núp
nút
năm
năn
năng
nơ
nơi
nưa
nương
nước
nướng
nạ
nạc
nại
nạn
nạng
nạo
nạp
nạt
nản
nảy
nấc
nấm
nấng
nấp
nấu
nấy
nần
nầy
nậm
nập
nậu
nắm
nắn
nắng
nắp
nằm
nằng
nẵng
nặc
nặn
nặng
nẹp
nẻ
nẻo
nếm
nến
nếp
nết
nếu
nề
nền
nể
nệm
nện
nỉ
nịnh
nịt
nọ
nọc
nỏ
nối
nốt
nồi
nồng
nổ
nổi
nỗ
nỗi
nộ
nội
nộm
nộn
nộp
nới
nớt
nở
nỡ
nợ
nụ
nứa
nức
nứng
nứt
nửa
nữ
nữa
nực
o
oa
oai
oan
oanh
oc
office
oi
om
on
ong
online
ot
out
oái
oán
oánh
oải
pa
pan
passport
pat
pe
pha
phac
phach
phai
phan
phang
phanh
phao
phap
phat
phau
phay
phe
phen
phep
phet
phi
phia
phich
phiem
phien
phieu
phim
phinh
phiên
phiêu
phiếm
phiến
phiếu
phiền
phiện
phiệt
pho
phoi
phon
phong
phot
phu
phuc
phun
phung
phuoc
phuong
phut
phà
phàm
phàn
phàng
phào
phá
phác
phách
phái
phán
pháo
pháp
phát
phân
phèn
phèo
phép
phê
phì
phìn
phình
phí
phía
phích
phím
phò
phòng
phó
phóng
phô
phôi
phông
phù
phùng
phú
phúc
phúng
phút
phăng
phũ
phơi
phương
phước
phường
phượng
phạn
phạt
phả
phải
phản
phấn
phất
phần
phẩm
phẩu
phẩy
phẫn
phẫu
phận
phập
phật
phẳng
phế
phết
phễu
phệ
phỉ
phỏng
phố
phối
phốt
phồn
phồng
phổ
phổi
phộng
phớt
phờ
phở
phụ
phục
phụng
phụt
phủ
phủi
phức
pi
pin
piô
po
pop
pu
pác
pê
pô
pù
pơ
qa
qua
quach
quai
quan
quang
quanh
quat
quay
que
queen
quen
quet
qui
quoc
quy
quyen
quyet
quynh
quyt
quyên
quyến
quyết
quyền
quyển
quyện
quyệt
quà
quàng
quá
quách
quái
quán
quáng
quát
quân
quây
quãng
què
quét
quê
quên
quì
quí
quý
quýnh
quýt
quăng
quơ
quạ
quại
quạnh
quạt
quả
quản
quảng
quấn
quất
quấy
quần
quầng
quầy
quẩn
quẩy
quẫn
quận
quật
quậy
quắc
quắt
quằn
quẳng
quặc
quặng
quẹo
quẹt
quẻ
quế
quệ
quỉ
quốc
quới
quở
quỳ
quỳnh
quỵ
quỷ
quỹ
qá
qúa
qúy
r
ra
rac
rach
rai
rain
ram
ran
rang
ranh
rao
rap
rat
rau
ray
re
rem
ren
rent
reo
ret
reu
ri
ria
rieng
rinh
rio
rit
riu
riêng
riết
riềng
ro
roi
rom
ron
rong
room
rot
roy
ru
rua
ruc
rui
run
rung
ruoc
ruoi
ruom
ruong
ruot
ruou
rut
ruốc
ruồi
ruồng
ruổi
ruộng
ruột
ryan
ryu
rà
ràng
rành
rào
rác
rách
rái
rám
rán
ráng
ráo
ráp
rát
ráy
râm
rât
râu
rây
rã
rãi
rãnh
rè
rèm
rèn
réo
rét
rê
rên
rêu
rì
rìa
rình
rìu
rí
rích
rít
rò
ròi
ròng
rói
rót
rô
rôn
rông
rõ
rùa
rùi
rùng
rú
rúc
rúm
rúp
rút
răm
răn
răng
rĩ
rũ
rơ
rơi
rơm
rươi
rương
rước
rưới
rướm
rường
rưởi
rưỡi
rượt
rượu
rạ
rạc
rạch
rạn
rạng
rạp
rải
rảnh
rất
rầm
rầu
rầy
rẩy
rẫy
rậm
rận
rập
rắc
rắm
rắn
rằm
rằng
rặn
rặng
rẻ
rẽ
rết
rền
rể
rễ
rệp
rệt
rỉ
rịa
rọ
rọc
rọi
rốc
rối
rốn
rống
rốt
rồ
rồi
rồng
rổ
rỗi
rỗng
rộ
rộn
rộng
rộp
rớt
rờ
rời
rởm
rỡ
rợ
rợn
rục
rụi
rụng
rụt
rủ
rủa
rủi
rứt
rừng
rửa
rữa
rực
sa
sac
sach
sai
sam
samsung
san
sang
sanh
sao
sap
sat
sau
say
sdt
se
sea
sean
sec
see
sen
seo
sep
set
shop
si
siet
sieu
sim
sin
sing
sinh
siêng
siêu
siết
sn
so
soai
soan
soat
soc
soi
som
son
song
soo
soon
sot
soái
soán
soát
soạn
su
sua
suat
suc
sum
sun
sung
suoi
suon
suong
suot
sup
sut
suu
suy
suyt
suyễn
suôn
suông
suýt
suất
suối
suốt
sy
sà
sài
sàm
sàn
sàng
sành
sào
sá
sác
sách
sái
sám
sán
sáng
sánh
sáo
sáp
sát
sáu
sâm
sân
sâu
séc
sét
sê
sên
sìn
sình
sính
síp
sít
sò
sòng
sóc
sói
sóng
sót
sô
sôi
sông
sùi
sùng
sú
súc
súng
súp
sút
súy
săm
săn
sđt
sĩ
sũng
sơ
sơn
sư
sưa
sưng
sưu
sương
sướng
sướt
sườn
sưởi
sạc
sạch
sạn
sạt
sả
sải
sản
sảng
sảnh
sảo
sảy
sấm
sấp
sấu
sấy
sầm
sần
sầu
sẩy
sẫm
sậm
sập
sậy
sắc
sắm
sắn
sắp
sắt
sẳn
sẵn
sặc
sẹo
sẻ
sẽ
sến
sếp
sếu
sệt
sỉ
sọ
sọc
sọt
sỏ
sỏi
số
sốc
sống
sốt
sồi
sổ
sộ
sớ
sớm
sờ
sở
sởi
sỡ
sợ
sợi
sục
sụn
sụp
sụt
sủa
sủi
sủng
sứ
sứa
sức
sứt
sừng
sử
sửa
sửng
sửu
sữa
sững
sự
sỹ
ta
tac
tach
tae
tai
tam
tan
tang
tanh
tao
tap
tat
tau
taxi
tay
te
team
teen
tem
ten
teo
tep
tet
tg
tha
thac
thach
thai
tham
than
thang
thanh
thao
thap
that
thau
thay
the
them
then
theo
thep
thet
theu
they
thi
thia
thich
thiec
thiem
thien
thieng
thiep
thiet
thieu
thik
thin
thinh
thit
thix
thiêm
thiên
thiêng
thiêu
thiếc
thiến
thiếp
thiết
thiếu
thiền
thiều
thiểm
thiển
thiểu
thiện
thiệp
thiệt
thiệu
tho
thoa
thoai
thoang
thoat
thoc
thoi
thom
thon
thong
thot
thoái
thoáng
thoát
thoại
thoạt
thoả
thoải
thoảng
thu
thua
thuan
thuat
thuc
thue
thui
thung
thuo
thuoc
thuong
thuot
thuy
thuyen
thuyet
thuyên
thuyết
thuyền
thuê
thuôn
thuý
thuấn
thuần
thuẫn
thuận
thuật
thuế
thuốc
thuộc
thuột
thuở
thuỳ
thuỵ
thuỷ
thà
thàng
thành
thào
thày
thác
thách
thái
thám
thán
tháng
thánh
tháo
tháp
thát
thâm
thân
thâu
thây
thèm
thép
thét
thê
thêm
thêu
thì
thìa
thìn
thình
thí
thích
thím
thính
thít
thò
thòi
thòng
thóc
thói
thóp
thô
thôi
thôn
thông
thù
thùng
thùy
thú
thúc
thúi
thúng
thúy
thăm
thăn
thăng
thơ
thơi
thơm
thư
thưa
thưc
thương
thước
thường
thưởng
thược
thượng
thạc
thạch
thạnh
thạo
thả
thải
thảm
thản
thảnh
thảo
thảy
thấm
thấp
thất
thấu
thấy
thầm
thần
thầu
thầy
thẩm
thẩn
thẫm
thậm
thận
thập
thật
thắc
thắm
thắn
thắng
thắp
thắt
thằn
thằng
thẳm
thẳng
thặng
thẹn
thẻ
thế
thếp
thề
thềm
thể
thệ
thỉ
thỉnh
thỉu
thị
thịnh
thịt
thọ
thọc
thỏ
thỏa
thỏi
thố
thốc
thối
thốn
thống
thốt
thổ
thổi
thớ
thới
thớt
thờ
thời
thở
thợ
thụ
thục
thụi
thụt
thụy
thủ
thủng
thủy
thứ
thức
thừa
thừng
thử
thửa
thự
thực
ti
tia
tich
tiec
tiem
tien
tieng
tiep
tiet
tieu
tiktok
tim
tin
tinh
tit
tiêm
tiên
tiêu
tiếc
tiến
tiếng
tiếp
tiết
tiếu
tiềm
tiền
tiều
tiển
tiểu
tiễn
tiệc
tiệm
tiện
tiệp
tiệt
to
toa
toai
toan
toc
toi
ton
tong
too
top
tot
touch
toà
toàn
toái
toán
toát
toét
toạ
toạc
toại
toả
toản
tra
trac
trach
trai
tram
tran
trang
tranh
trao
trat
trau
tray
trc
tre
tren
treo
treu
tri
trich
trien
triet
trieu
trinh
triêu
triết
triền
triều
triển
triễn
triện
triệt
triệu
tro
troc
troi
trom
tron
trong
trot
troy
tru
trua
truc
true
trui
trum
trung
truoc
truong
truot
trut
truu
truy
truyen
truyền
truyện
truân
truất
truật
truồng
trà
tràm
tràn
tràng
trào
trá
trác
trách
trái
trám
trán
tráng
tránh
tráo
tráp
trát
trâm
trân
trâu
trãi
trèo
trét
trê
trên
trêu
trì
trình
trìu
trí
trích
trò
tròn
tròng
tróc
trói
trót
trôi
trôm
trông
trù
trùm
trùng
trú
trúc
trúng
trút
trăm
trăn
trăng
trĩ
trĩu
trũng
trơ
trơn
trư
trưa
trưng
trương
trước
trướng
trườn
trường
trưởng
trượng
trượt
trạc
trạch
trại
trạm
trạng
trạo
trả
trải
trảm
trảng
trảo
trấn
trấu
trầm
trần
trầu
trầy
trẫm
trận
trập
trật
trắc
trắng
trằn
trặc
trẻ
trẻo
trẽn
trề
trễ
trệ
trệt
trị
trịch
trịnh
trọ
trọc
trọi
trọn
trọng
trọt
trỏ
trối
trốn
trống
trồi
trồng
trổ
trỗi
trội
trộm
trộn
trớ
trớn
trờ
trời
trở
trợ
trợn
trợt
trụ
trục
trụi
trụy
trứ
trứng
trừ
trừng
trừu
trữ
trực
tu
tua
tuan
tuat
tuc
tue
tui
tum
tung
tuoc
tuoi
tuong
tuot
tut
tuu
tuy
tuyen
tuyet
tuyên
tuyến
tuyết
tuyền
tuyển
tuyệt
tuân
tuôn
tuông
tuý
tuýp
tuấn
tuất
tuần
tuế
tuệ
tuốt
tuồn
tuồng
tuổi
tuộc
tuột
tuỳ
tuỷ
ty
tà
tài
tàm
tàn
tàng
tành
tào
tày
tá
tác
tách
tái
tám
tán
táng
tánh
táo
táp
tát
tâm
tân
tâng
tâp
tâu
tây
tã
tè
tèo
té
tép
tê
tên
tì
tìm
tình
tí
tía
tích
tím
tín
tính
típ
tít
tò
tòa
tòan
tòi
tòng
tóc
tóe
tóm
tót
tô
tôi
tôm
tôn
tông
tù
tùm
tùng
tùy
tú
túc
túi
túm
túng
túp
tút
túy
tý
tăm
tăn
tăng
tĩnh
tĩu
tơ
tơi
tư
tưng
tươi
tươm
tương
tước
tưới
tướng
tường
tưởng
tượng
tạ
tạc
tại
tạm
tạng
tạnh
tạo
tạp
tạt
tả
tải
tản
tảng
tảo
tấc
tấm
tấn
tấp
tất
tấu
tấy
tầm
tần
tầng
tầu
tẩm
tẩn
tẩu
tẩy
tẫn
tận
tập
tật
tắc
tắm
tắt
tằm
tằng
tặc
tặng
tẹo
tẹt
tẻ
tế
tết
tề
tể
tễ
tệ
tệp
tỉ
tỉa
tỉnh
tị
tịch
tịnh
tịt
tọa
tỏ
tỏa
tỏi
tố
tốc
tối
tốn
tống
tốp
tốt
tồi
tồn
tổ
tổn
tổng
tộ
tộc
tội
tột
tớ
tới
tờ
tời
tởm
tợn
tụ
tục
tụi
tụng
tụt
tụy
tủ
tủa
tủi
tủy
tứ
tức
từ
từng
tử
tửu
tự
tựa
tựu
tỳ
tỵ
tỷ
u
ua
uae
uan
uat
uc
ue
ui
uk
um
un
ung
uoc
uon
uong
uop
uot
up
ut
uu
uy
uyen
uyên
uyển
uông
uý
uất
uẩn
uế
uể
uốn
uống
uổng
uỷ
v
va
vac
vach
vai
vali
van
vang
vanh
vao
vap
vat
vay
vcl
ve
ven
vet
vi
via
viber
video
viec
viem
vien
vieng
viet
vii
viii
vinh
vip
virus
visa
vit
viêc
viêm
viên
viêng
viếng
viết
viền
viển
viễn
việc
viện
vk
vl
vo
voc
voi
vom
von
vong
vot
vs
vu
vua
vuc
vui
vun
vung
vuon
vuong
vuot
vut
vuông
vuốt
vuột
vy
và
vài
vàm
vàn
vàng
vành
vào
vá
vác
vách
vái
ván
váng
vát
váy
vân
vâng
vây
vã
vãi
vãn
vãng
vè
vèo
vé
véc
vén
véo
vét
vê
vênh
vì
ví
vía
vít
víu
vò
vòi
vòm
vòng
vó
vóc
vói
vót
vô
vôi
vôn
vông
võng
vù
vùi
vùng
vú
vút
văn
văng
vĩ
vĩnh
vũ
vũng
vơ
vơi
vưu
vươn
vương
vướng
vườn
vượn
vượng
vượt
vạ
vạc
vạch
vại
vạn
vạng
vạt
vả
vải
vảy
vấn
vấp
vất
vấy
vần
vầng
vầy
vẩn
vẩy
vẫn
vẫy
vận
vật
vậy
vắc
vắn
vắng
vắt
vằn
vặn
vặt
vẹn
vẹo
vẹt
vẻ
vẽ
vế
vết
về
vể
vệ
vệt
vỉ
vỉa
vị
vịn
vịnh
vịt
vọng
vọt
vỏ
vỏn
vốn
vồ
vồng
vỗ
vội
vớ
với
vớt
vờ
vời
vờn
vở
vỡ
vợ
vợt
vụ
vụn
vụng
vụt
vứt
vừa
vừng
vữa
vững
vựa
vực
vựng
vỹ
wa
wifi
wá
xa
xac
xach
xai
xam
xan
xang
xanh
xao
xap
xat
xau
xay
xe
xech
xem
xen
xeo
xep
xet
xi
xich
xiec
xiem
xien
xii
xiii
xin
xinh
xit
xiu
xiêm
xiên
xiếc
xiết
xiềng
xiển
xo
xoa
xoai
xoan
xoay
xoi
xom
xon
xong
xoong
xop
xot
xoài
xoá
xoáy
xoăn
xoắn
xu
xua
xuan
xuat
xuc
xui
xung
xuoc
xuoi
xuong
xuyen
xuyên
xuyến
xuân
xuôi
xuýt
xuất
xuẩn
xuể
xuống
xuồng
xà
xài
xào
xá
xác
xách
xám
xán
xáo
xát
xâm
xâu
xây
xã
xèo
xé
xém
xén
xéo
xép
xét
xê
xì
xìu
xí
xích
xín
xít
xíu
xòe
xó
xóa
xóc
xói
xóm
xót
xô
xôi
xôn
xông
xõa
xù
xú
xúc
xúi
xúp
xăm
xăng
xơ
xơi
xưa
xưng
xương
xước
xướng
xưởng
xạ
xạo
xả
xảo
xảy
xấp
xấu
xẩm
xẩy
xắc
xắn
xắt
xẹp
xẹt
xẻ
xẻng
xẻo
xế
xếch
xếp
xệ
xỉ
xỉa
xỉn
xỉu
xị
xịn
xịt
xỏ
xốc
xối
xốp
xốt
xổ
xổm
xộc
xộn
xới
xở
xứ
xức
xứng
xử
xửa
y
ya
yang
yem
yen
yet
yeu
yi
yo
yoo
yoon
you
young
youtube
yu
yun
yên
yêu
yếm
yến
yết
yếu
yểm
yểu
z
zalo
zay
zậy
à
ào
á
ác
ách
ái
ám
án
áng
ánh
áo
áp
át
áy
âm
ân
âu
ây
é
én
éo
ép
ê
êm
ì
í
ích
ít
òa
ó
óc
ói
óng
ót
ô
ôi
ôm
ôn
ông
ù
ùa
ùn
ú
úa
úc
úng
úp
út
úy
ü
ý
ă
ăn
ăng
đa
đai
đam
đan
đang
đanh
đao
đau
đay
đc
đe
đem
đen
đeo
đi
đia
đinh
điên
điêu
điếc
điếm
điếu
điềm
điền
điều
điểm
điển
điểu
điện
điệp
điệu
đk
đm
đo
đoan
đom
đong
đoài
đoàn
đoái
đoán
đoạn
đoạt
đoản
đt
đu
đua
đui
đun
đung
đuôi
đuốc
đuối
đuống
đuổi
đuợc
đà
đài
đàm
đàn
đàng
đành
đào
đày
đá
đái
đám
đán
đáng
đánh
đáo
đáp
đát
đáy
đâm
đâu
đây
đã
đãi
đãng
đè
đèn
đèo
đéc
đéo
đê
đêm
đên
đênh
đình
đích
đính
đít
đò
đòi
đòn
đó
đóa
đói
đóm
đón
đóng
đô
đôi
đôn
đông
đùa
đùi
đùn
đùng
đúc
đúng
đúp
đút
đă
đăng
đĩ
đĩa
đĩnh
đũa
đơ
đơn
đưa
đươc
đương
đước
đười
đường
được
đạ
đạc
đại
đạm
đạn
đạo
đạp
đạt
đả
đảm
đản
đảng
đảo
đấm
đấng
đất
đấu
đấy
đầm
đần
đầu
đầy
đẩu
đẩy
đẫm
đẫn
đẫy
đậm
đập
đậu
đậy
đắc
đắm
đắn
đắng
đắp
đắt
đằng
đẳng
đặc
đặn
đặng
đặt
đẹp
đẻ
đẽ
đẽo
đế
đếm
đến
đề
đềm
đền
đều
để
đểu
đễ
đệ
đệm
đỉa
đỉnh
địa
địch
định
địt
đọ
đọa
đọc
đọng
đỏ
đố
đốc
đối
đốm
đốn
đống
đốt
đồ
đồi
đồn
đồng
đổ
đổi
đổng
đỗ
đỗi
độ
độc
đội
độn
động
đột
đới
đớn
đớp
đờ
đời
đờm
đờn
đở
đỡ
đợi
đợt
đụ
đục
đụng
đủ
đủi
đứa
đức
đứng
đứt
đừng
đực
đựng
đựơc
ĩ
ơ
ơi
ơn
ư
ưa
ưng
ưu
ươi
ươm
ương
ước
ướp
ướt
ạ
ạt
ả
ải
ảm
ảnh
ảo
ấm
ấn
ấp
ất
ấu
ấy
ầm
ẩm
ẩn
ẩu
ập
ắc
ắng
ắp
ắt
ẵm
ế
ếch
ỉ
ỉa
ị
ỏi
ố
ốc
ối
ốm
ống
ốp
ốt
ồ
ồn
ổ
ổi
ổn
ổng
ớ
ớn
ớt
ờ
ở
ợ
ụ
ủ
ủa
ủi
ủng
ủy
ứ
ức
ứng
ừ
ừm
ỷ
[name]
david
hoang
huynh
huỳnh
jack
james
john
kevin
michael
mike
nguyen
nguyễn
paul
peter
pham
phạm
robert
steve
tom
tony
võ
[maybe]
add
an
april
bach
banh
bich
bill
binh
bong
bui
bành
bách
bình
bích
bông
bùi
bống
chau
chet
chi
chien
chin
chinh
chiu
chuan
châu
council
cuc
cuong
cúc
cường
cẩm
dan
dang
diem
diep
dieu
dinh
diễm
diệp
diệu
doan
dot
doãn
duc
dung
duong
duy
duyen
duyên
dũng
dương
gam
giang
gion
grace
gấm
ha
han
hanh
hao
hien
hiep
hieu
hiên
hiếu
hiền
hiển
hiệp
hoa
hoai
hoan
hong
hope
hoà
hoàng
hua
huan
hue
hung
huong
huy
huyen
huyền
huân
huấn
huệ
hà
hào
hân
hòa
hùng
hưng
hương
hạnh
hải
hảo
hằng
hồng
job
june
kha
khai
khang
khanh
khiem
khiêm
khoi
khue
khuong
khuê
khánh
khôi
khương
khải
kien
kiet
kieu
kim
kip
kiên
kiều
kiệt
lan
le
lia
lien
lieu
liễu
loan
loc
london
long
lot
lua
luan
luc
lut
luân
ly
lâm
lân
lã
lê
lệ
lộc
lụa
mai
manh
mark
mien
mik
minh
miên
my
mạnh
mẫn
nail
nam
nga
ngan
nghia
nghĩa
ngo
ngoc
nguyet
nguyệt
ngà
ngân
ngô
ngọc
nhan
nhat
nhi
nhim
nhung
nhut
nhàn
nhã
nhím
nhật
nhựt
ninh
oanh
om
phan
phong
phu
phuc
phung
phuoc
phuong
phú
phúc
phương
phước
phượng
phụng
quach
quan
quang
que
qui
quy
quyen
quynh
quyên
quách
quân
quí
quế
quỳ
quỳnh
ria
rose
rua
rui
rut
sam
sen
seo
sep
sky
son
suat
suong
sâm
sơn
sương
sẹo
teo
thach
thai
tham
thang
thanh
thao
thien
thieu
thinh
thiện
thiệu
tho
thoa
thom
thu
thuan
thuo
thuy
thuý
thuần
thuận
thuỷ
thái
thùy
thúy
thạch
thảo
thắm
thắng
thịnh
thọ
thỏ
thủy
ti
tinh
toan
toản
tra
tram
tran
trang
triet
trinh
triết
truc
trà
tráng
trâm
trân
trúc
trần
trịnh
tuan
tue
tung
tuong
tuyen
tuyet
tuyết
tuyền
tuân
tuấn
tuệ
tèo
tí
tùng
tú
tường
tạ
tịnh
ung
uyen
uyên
uyển
vinh
vu
vuong
vy
vân
văn
vĩnh
vũ
vương
vượng
will
xuan
xuyen
xuyến
xuân
yen
yên
ái
ánh
ân
đan
đinh
điệp
đoan
đào
đặng
đỗ
đức
ưng
[surname]
anh
au
bac
bang
bao
bin
bun
băng
bảo
bắc
bằng
ca
canh
cao
cat
chanh
chi
chien
chinh
chiến
chu
chung
chuong
chánh
chí
chính
chương
cong
cua
cun
cát
công
cún
cảnh
dai
dan
dang
dat
dien
dinh
doan
dong
dân
gau
gia
giao
giap
giáp
gấu
ha
hau
hieu
hiệu
ho
hoan
hoàn
huong
huu
hướng
hường
hưởng
hạ
hậu
hồ
hữu
khoa
ky
kỳ
lap
lien
liên
loi
luan
luc
luong
luu
luận
ly
lý
lưu
lương
lập
lợi
lục
mac
meo
mit
mui
my
mèo
mít
mùi
mơ
mạc
mỹ
na
nghi
nghiem
nghiêm
nguyen
nguyên
nhan
nhien
nhiên
nhu
nhân
như
nu
nữ
phat
phi
phát
quoc
quy
quyen
quyet
quyết
quyền
quý
quốc
sang
sinh
soc
sáng
sóc
tai
tam
tan
than
thanh
thien
thiên
tho
thoai
thong
thoại
thu
thuc
thuyet
thuyết
thành
thân
thông
thơ
thư
thục
tien
tin
tinh
tiên
tiến
tiền
to
toan
tom
ton
tong
toàn
tri
trieu
triệu
trong
trung
truong
trí
trường
trưởng
trọng
tu
tuyen
tuyến
tài
tâm
tân
tình
tín
tô
tôm
tôn
tư
tấn
tống
từ
vien
viet
viên
việt
vong
vọng
y
yen
yến
âu
ý
điền
đoàn
đình
đông
đăng
đại
đạt
định
đồng
[place]
huế
[maybe-place]
anh
au
bac
bang
bao
bin
bun
băng
bảo
bắc
bằng
ca
canh
cao
cat
chanh
chi
chien
chinh
chiến
chu
chung
chuong
chánh
chí
chính
chương
cong
cua
cun
cát
công
cún
cảnh
dai
dan
dang
dat
dien
dinh
doan
dong
dân
gau
gia
giao
giap
giáp
gấu
ha
hau
hieu
hiệu
ho
hoan
hoàn
huong
huu
hướng
hường
hưởng
hạ
hậu
hồ
hữu
khoa
ky
kỳ
lap
lien
liên
loi
luan
luc
luong
luu
luận
ly
lý
lưu
lương
lập
lợi
lục
mac
may
meo
mit
mo
mui
my
mèo
mít
mùi
mơ
mạc
mỹ
na
nghi
nghiem
nghiêm
nguyen
nguyên
nhan
nhien
nhiên
nhu
nhân
như
nu
nữ
phat
phi
phát
quoc
quy
quyen
quyet
quyết
quyền
quý
quốc
sang
sinh
soc
sáng
sóc
tai
tam
tan
than
thanh
thi
thien
thiên
tho
thoai
thong
thoại
thu
thuc
thuyet
thuyết
thành
thân
thông
thơ
thư
thục
tien
tin
tinh
tiên
tiến
tiền
to
toan
tom
ton
tong
toàn
tri
trieu
triệu
trong
trung
truong
trí
trường
trưởng
trọng
tu
tuyen
tuyến
tài
tâm
tân
tình
tín
tô
tôm
tôn
tư
tấn
tống
từ
vien
viet
viên
việt
vong
vọng
y
yen
yến
âu
ý
điền
đoàn
đình
đông
đăng
đại
đạt
định
đồng
[nation]
tàu
việt
vn
[firm]
aldi
amazon
argos
asda
barclays
boots
britannia
costa
deliveroo
dpd
evri
g4s
greggs
hermes
hilton
hsbc
ibis
iceland
ikea
itsu
kfc
lidl
lloyds
longdan
mcdonalds
monzo
morrisons
nandos
natwest
next
ocado
poundland
primark
sainsbury
sainsburys
serco
sodexo
starbucks
subway
superdrug
tesco
tescos
travelodge
uber
wagamama
waitrose
wasabi
[kin]
anh
ba
bac
ban
be
bo
bu
bà
bác
bé
bạn
bố
bồ
cau
cha
chat
chau
chi
chong
chu
cháu
chú
chắt
chị
chồng
chủ
co
con
cô
cậu
dau
di
dua
duong
dâu
dì
dượng
em
ma
me
mo
má
mẹ
mợ
ngoai
ngoại
nho
nhỏ
noi
nội
ong
quan
quản
re
rể
sep
sui
sếp
thang
thay
thim
thím
thầy
thằng
tia
tía
u
vo
vợ
ông
đứa
[kins]
ba
bà
con
dinh
gia
hang
ho
hàng
họ
nha
nhà
đình
[title]
dr
miss
mr
mrs
ms
[particle]
thi
thị
van
văn
[function]
a
ai
ay
ba
bao
ben
bi
boi
bon
bua
buc
bà
bên
bả
bằng
bị
bọn
bởi
bức
bữa
cac
cai
can
cang
cha
chang
chiec
chiếc
cho
chua
chính
chúng
chưa
chả
chẳng
chỉ
chớ
co
con
cu
cung
cuon
cuốn
càng
các
cái
còn
có
cùng
cũng
cạnh
cả
cần
cổ
cục
của
cứ
da
dau
day
de
den
deu
di
do
du
dua
duoc
duoi
dù
dưới
dạ
em
ga
gan
gi
gio
giua
giờ
giữa
gã
gì
gần
hay
het
hoac
hoi
hom
hon
hoài
hoặc
hôm
hơn
hả
hắn
hết
họ
hồi
it
khac
khi
khong
khác
không
kia
lai
lao
len
liền
luon
luôn
là
lão
lên
lúc
lại
lần
lắm
ma
moi
mot
mu
muon
muốn
mà
mãi
mình
mấy
mặc
mọi
mỗi
một
mới
mụ
nao
nay
nen
neu
ngay
ngoai
ngoài
nha
nhau
nhe
nhieu
nhiêu
nhiều
nhé
như
nhưng
nhất
nhỉ
những
no
nua
nào
này
nên
nó
nếu
nọ
nữa
o
oi
ong
phai
phải
qua
quá
ra
rat
rieng
riêng
roi
rất
rồi
sao
sap
sau
se
sắp
sẽ
ta
the
them
theo
thoi
thuong
thêm
thì
thôi
thường
thằng
thế
thị
toi
tren
trong
tru
truoc
trên
trước
trừ
tui
tuy
tôi
tại
tấm
tới
tụi
từ
từng
tự
u
va
vai
vang
vao
vay
ve
vi
voi
vua
và
vài
vào
vâng
vì
vẫn
vậy
về
với
vừa
xa
xong
xua
xuong
xuống
xưa
y
à
ít
ông
đang
đi
đâu
đây
đã
đó
được
đấy
đến
đều
để
định
đứa
đừng
ơi
ạ
ảnh
ấy
ổng
ở
ừ
[verb]
bat
bi
biet
biết
bảo
bắt
bị
cho
chui
chửi
co
con
cu
cung
cuoi
còn
có
cũng
cười
cầm
cứ
da
dam
danh
dap
day
de
den
di
doa
doi
duoc
duoi
dọa
ep
giet
giu
giết
giữ
goi
gọi
hay
het
hoi
hon
hét
hôn
hỏi
keo
keu
khoc
khong
khóa
khóc
không
kéo
kêu
la
lay
là
làm
lấy
mang
moi
mó
mắng
mới
nem
nghe
ngoi
ngu
ngồi
ngủ
nhot
nhắn
nhốt
noi
ném
nói
nằm
om
quăng
ra
roi
rồi
say
se
so
sẽ
sờ
tat
thay
thì
thấy
toi
tát
tới
uong
uống
vao
ve
vào
vẫn
về
ép
ôm
đang
đe
đi
đuổi
đá
đánh
đã
đòi
được
đấm
đẩy
đập
đến
đứng
[number]
ba
bam
bay
bon
băm
bảy
bẩy
bốn
chin
chuc
chín
chục
hai
ham
hăm
lam
le
linh
lăm
lẻ
mot
muoi
mươi
mười
mốt
một
nam
ngan
nghin
nghìn
ngàn
nham
nhăm
năm
ruoi
rưởi
rưỡi
sau
sáu
tam
ti
tram
trieu
triệu
trăm
tu
ty
tám
tư
tỉ
tỷ
van
vạn
[ordinal]
mong
mung
mùng
mồng
ram
rằm
[month]
chap
chạp
gieng
giêng
tet
tết
[street]
avenue
road
street
[street-before]
duong
hem
hẻm
ngo
ngõ
pho
phố
đường
[home-unit]
căn
lau
lầu
phong
phòng
số
[school-before]
truong
trường
[workplace]
bar
cafe
nail
nails
quan
quán
restaurant
salon
spa
takeaway
tiem
tiệm
[workplace-before]
hang
hãng
quan
quán
tiem
tiệm
vien
viện
xuong
xưởng
[in-place]
den
o
qua
tai
toi
tu
tại
tới
từ
ve
về
đến
ở
[generic]
ca
cao
cap
chong
chồng
cu
cũ
cả
cấp
dai
dang
dau
dâu
gai
ghe
ghẻ
giao
giáo
gái
ho
hoc
họ
học
ke
kế
lon
lớn
mam
mau
moi
mầm
mẫu
mới
nho
nhỏ
non
nuoi
nuôi
re
ruot
ruột
rể
thu
thứ
tieu
tiểu
trai
trung
truong
trưởng
ut
vo
vợ
út
đại
đầu
đẳng
[year]
thang
tháng
tuan
tuần
[old]
t
tuổi
[clock]
ruoi
rưỡi
[hour-part]
gio
giờ
kem
kém
ruoi
rưởi
rưỡi
[unit]
bang
bua
buoi
buổi
bảng
bữa
cai
can
cay
chai
con
cái
cân
cây
căn
dem
do
dong
dua
giay
gio
giây
giờ
hom
hôm
kg
ky
ký
lan
ly
lần
ngan
ngay
nghin
nghìn
nguoi
ngàn
ngày
người
phong
phut
phòng
phút
thang
tháng
tieng
tiếng
trieu
triệu
tuan
tuần
đêm
đô
đồng
đứa
[be]
là
[spell]
ba
cộng
không
linh
lăm
lẻ
mốt
nhăm
năm
tư
[not-name]
an
anh
ba
bac
birmingham
bo
brp
bà
bác
bố
canh
chi
chieu
chiều
chong
chu
chua
chú
chúa
chị
chồng
co
con
cô
cảnh
dang
dem
duong
em
england
facebook
giang
giáng
google
gp
hang
ho
hom
home
hãng
hôm
họ
instagram
leeds
liverpool
london
luat
luc
luật
lúc
ma
manchester
me
messenger
má
mẹ
newcastle
ngay
ngày
nha
nhs
nhà
no
noel
nuoc
nó
nước
office
ong
phat
phật
quan
quoc
quán
quốc
sang
sat
si
sinh
su
sáng
sát
sĩ
sư
telegram
tet
thang
tháng
tiem
tiktok
tiệm
toa
toi
toà
troi
trua
trưa
trời
tòa
tôi
tết
tối
uk
viber
visa
vo
vợ
whatsapp
youtube
zalo
án
ông
đêm
đường
đảng
[joint]
hom
hôm
khi
luc
lúc
ma
mà
neu
nhung
nhưng
nếu
roi
rồi
thi
thì
va
vi
và
vì
[addressed]
bao
biet
biết
bảo
cuoi
cưới
dam
danh
ga
gap
ghet
ghét
goi
gả
gặp
gọi
hoi
hỏi
lay
lấy
tat
thay
thấy
tát
yeu
yêu
đánh
đấm
[and]
và
với
[before-noun]
bi
bị
cac
cai
cho
co
con
cua
các
cái
có
của
duoc
khong
không
mot
một
nay
nhung
những
này
o
trong
voi
với
được
ở
[month-word]
thang
tháng
[not-firm]
bep
bếp
chieu
chiều
chui
dem
dong
ho
họ
kho
khuya
lang
lanh
lau
làng
lạnh
lậu
mat
mua
mưa
mặt
nang
ngay
ngoai
ngoài
nguoi
ngày
người
nha
nhà
nong
nuoc
nóng
nước
nắng
pho
phong
phòng
phố
que
quê
ruong
ruộng
sang
so
sáng
sợ
ta
thanh
thành
tien
tiền
toi
trong
trua
trưa
tối
van
vuon
văn
vườn
xuong
xưởng
đêm
đồng
[paper-told]
bác.
bị.
chưa.
chế.
chối.
chồng.
chờ.
du.
gia.
gì.
hôn.
hạn.
hết.
không.
kết.
lao.
mất.
nộp.
quy.
quyết.
quá.
rớt.
sinh.
thăm.
từ.
vợ.
xin.
được.
đợi.
[paper]
giấy.
nạn.
settled
thị
thực.
tị.
vi da.
visa.
định cư
[phrase:age-is]
be moi
bé
bé mới
chau moi
chau nam nay
chua toi
cháu
cháu mới
cháu năm nay
chưa tới
con gái
con gái em
con gái tôi
con moi
con mới
con nam nay
con năm nay
con trai
con trai em
con trai tôi
em duoc
em moi
em mới
em nam nay
em năm nay
em được
gần
hồi đó em
hồi đó tôi
len
lên
lúc đó em
lúc đó tôi
moi co
moi duoc
mới có
mới được
nam nay
năm nay
sắp
toi da
toi moi
toi nam nay
tron
tròn
tuoi em
tuoi toi
tuổi em
tuổi tôi
tôi mới
tôi năm nay
tôi đã
vua tron
vừa tròn
[phrase:at-hour]
chung
chừng
gần
hồi
khoang
khoảng
luc
lúc
tam
tu luc
tầm
tới
từ
từ lúc
vao luc
vào lúc
đúng
đến
[phrase:date]
ba muoi tet
ba mươi tết
giao thừa
giáng sinh
giải phóng miền nam
giỗ tổ
giỗ tổ hùng vương
hai chin tet
hai chín tết
hai không ba ba
hai không ba bảy
hai không ba bốn
hai không ba chín
hai không ba hai
hai không ba lăm
hai không ba mốt
hai không ba một
hai không ba năm
hai không ba sáu
hai không ba tám
hai không ba tư
hai không bảy ba
hai không bảy bảy
hai không bảy bốn
hai không bảy chín
hai không bảy hai
hai không bảy lăm
hai không bảy mốt
hai không bảy một
hai không bảy năm
hai không bảy sáu
hai không bảy tám
hai không bảy tư
hai không bốn ba
hai không bốn bảy
hai không bốn bốn
hai không bốn chín
hai không bốn hai
hai không bốn lăm
hai không bốn mốt
hai không bốn một
hai không bốn năm
hai không bốn sáu
hai không bốn tám
hai không bốn tư
hai không chín ba
hai không chín bảy
hai không chín bốn
hai không chín chín
hai không chín hai
hai không chín lăm
hai không chín mốt
hai không chín một
hai không chín năm
hai không chín sáu
hai không chín tám
hai không chín tư
hai không hai ba
hai không hai bảy
hai không hai bẩy
hai không hai bốn
hai không hai chín
hai không hai hai
hai không hai lăm
hai không hai mốt
hai không hai một
hai không hai năm
hai không hai sáu
hai không hai tám
hai không hai tư
hai không mười
hai không mười ba
hai không mười bảy
hai không mười bốn
hai không mười chín
hai không mười hai
hai không mười lăm
hai không mười một
hai không mười sáu
hai không mười tám
hai không năm ba
hai không năm bảy
hai không năm bốn
hai không năm chín
hai không năm hai
hai không năm lăm
hai không năm mốt
hai không năm một
hai không năm năm
hai không năm sáu
hai không năm tám
hai không năm tư
hai không sáu ba
hai không sáu bảy
hai không sáu bốn
hai không sáu chín
hai không sáu hai
hai không sáu lăm
hai không sáu mốt
hai không sáu một
hai không sáu năm
hai không sáu sáu
hai không sáu tám
hai không sáu tư
hai không tám ba
hai không tám bảy
hai không tám bốn
hai không tám chín
hai không tám hai
hai không tám lăm
hai không tám mốt
hai không tám một
hai không tám năm
hai không tám sáu
hai không tám tám
hai không tám tư
hai nghìn ba mươi ba
hai nghìn ba mươi bảy
hai nghìn ba mươi bốn
hai nghìn ba mươi chín
hai nghìn ba mươi hai
hai nghìn ba mươi lăm
hai nghìn ba mươi mốt
hai nghìn ba mươi một
hai nghìn ba mươi năm
hai nghìn ba mươi sáu
hai nghìn ba mươi tám
hai nghìn ba mươi tư
hai nghìn bảy mươi ba
hai nghìn bảy mươi bảy
hai nghìn bảy mươi bốn
hai nghìn bảy mươi chín
hai nghìn bảy mươi hai
hai nghìn bảy mươi lăm
hai nghìn bảy mươi mốt
hai nghìn bảy mươi một
hai nghìn bảy mươi năm
hai nghìn bảy mươi sáu
hai nghìn bảy mươi tám
hai nghìn bảy mươi tư
hai nghìn bốn mươi ba
hai nghìn bốn mươi bảy
hai nghìn bốn mươi bốn
hai nghìn bốn mươi chín
hai nghìn bốn mươi hai
hai nghìn bốn mươi lăm
hai nghìn bốn mươi mốt
hai nghìn bốn mươi một
hai nghìn bốn mươi năm
hai nghìn bốn mươi sáu
hai nghìn bốn mươi tám
hai nghìn bốn mươi tư
hai nghìn chín mươi ba
hai nghìn chín mươi bảy
hai nghìn chín mươi bốn
hai nghìn chín mươi chín
hai nghìn chín mươi hai
hai nghìn chín mươi lăm
hai nghìn chín mươi mốt
hai nghìn chín mươi một
hai nghìn chín mươi năm
hai nghìn chín mươi sáu
hai nghìn chín mươi tám
hai nghìn chín mươi tư
hai nghìn hai mươi ba
hai nghìn hai mươi bảy
hai nghìn hai mươi bốn
hai nghìn hai mươi chín
hai nghìn hai mươi hai
hai nghìn hai mươi lăm
hai nghìn hai mươi mốt
hai nghìn hai mươi một
hai nghìn hai mươi năm
hai nghìn hai mươi sáu
hai nghìn hai mươi tám
hai nghìn hai mươi tư
hai nghìn không trăm ba mươi
hai nghìn không trăm ba mươi ba
hai nghìn không trăm ba mươi bảy
hai nghìn không trăm ba mươi bốn
hai nghìn không trăm ba mươi chín
hai nghìn không trăm ba mươi hai
hai nghìn không trăm ba mươi lăm
hai nghìn không trăm ba mươi mốt
hai nghìn không trăm ba mươi một
hai nghìn không trăm ba mươi năm
hai nghìn không trăm ba mươi sáu
hai nghìn không trăm ba mươi tám
hai nghìn không trăm ba mươi tư
hai nghìn không trăm bảy mươi
hai nghìn không trăm bảy mươi ba
hai nghìn không trăm bảy mươi bảy
hai nghìn không trăm bảy mươi bốn
hai nghìn không trăm bảy mươi chín
hai nghìn không trăm bảy mươi hai
hai nghìn không trăm bảy mươi lăm
hai nghìn không trăm bảy mươi mốt
hai nghìn không trăm bảy mươi một
hai nghìn không trăm bảy mươi năm
hai nghìn không trăm bảy mươi sáu
hai nghìn không trăm bảy mươi tám
hai nghìn không trăm bảy mươi tư
hai nghìn không trăm bốn mươi
hai nghìn không trăm bốn mươi ba
hai nghìn không trăm bốn mươi bảy
hai nghìn không trăm bốn mươi bốn
hai nghìn không trăm bốn mươi chín
hai nghìn không trăm bốn mươi hai
hai nghìn không trăm bốn mươi lăm
hai nghìn không trăm bốn mươi mốt
hai nghìn không trăm bốn mươi một
hai nghìn không trăm bốn mươi năm
hai nghìn không trăm bốn mươi sáu
hai nghìn không trăm bốn mươi tám
hai nghìn không trăm bốn mươi tư
hai nghìn không trăm chín mươi
hai nghìn không trăm chín mươi ba
hai nghìn không trăm chín mươi bảy
hai nghìn không trăm chín mươi bốn
hai nghìn không trăm chín mươi chín
hai nghìn không trăm chín mươi hai
hai nghìn không trăm chín mươi lăm
hai nghìn không trăm chín mươi mốt
hai nghìn không trăm chín mươi một
hai nghìn không trăm chín mươi năm
hai nghìn không trăm chín mươi sáu
hai nghìn không trăm chín mươi tám
hai nghìn không trăm chín mươi tư
hai nghìn không trăm hai mươi
hai nghìn không trăm hai mươi ba
hai nghìn không trăm hai mươi bảy
hai nghìn không trăm hai mươi bốn
hai nghìn không trăm hai mươi chín
hai nghìn không trăm hai mươi hai
hai nghìn không trăm hai mươi lăm
hai nghìn không trăm hai mươi mốt
hai nghìn không trăm hai mươi một
hai nghìn không trăm hai mươi năm
hai nghìn không trăm hai mươi sáu
hai nghìn không trăm hai mươi tám
hai nghìn không trăm hai mươi tư
hai nghìn không trăm mười
hai nghìn không trăm mười ba
hai nghìn không trăm mười bảy
hai nghìn không trăm mười bốn
hai nghìn không trăm mười chín
hai nghìn không trăm mười hai
hai nghìn không trăm mười lăm
hai nghìn không trăm mười một
hai nghìn không trăm mười sáu
hai nghìn không trăm mười tám
hai nghìn không trăm năm mươi
hai nghìn không trăm năm mươi ba
hai nghìn không trăm năm mươi bảy
hai nghìn không trăm năm mươi bốn
hai nghìn không trăm năm mươi chín
hai nghìn không trăm năm mươi hai
hai nghìn không trăm năm mươi lăm
hai nghìn không trăm năm mươi mốt
hai nghìn không trăm năm mươi một
hai nghìn không trăm năm mươi năm
hai nghìn không trăm năm mươi sáu
hai nghìn không trăm năm mươi tám
hai nghìn không trăm năm mươi tư
hai nghìn không trăm sáu mươi
hai nghìn không trăm sáu mươi ba
hai nghìn không trăm sáu mươi bảy
hai nghìn không trăm sáu mươi bốn
hai nghìn không trăm sáu mươi chín
hai nghìn không trăm sáu mươi hai
hai nghìn không trăm sáu mươi lăm
hai nghìn không trăm sáu mươi mốt
hai nghìn không trăm sáu mươi một
hai nghìn không trăm sáu mươi năm
hai nghìn không trăm sáu mươi sáu
hai nghìn không trăm sáu mươi tám
hai nghìn không trăm sáu mươi tư
hai nghìn không trăm tám mươi
hai nghìn không trăm tám mươi ba
hai nghìn không trăm tám mươi bảy
hai nghìn không trăm tám mươi bốn
hai nghìn không trăm tám mươi chín
hai nghìn không trăm tám mươi hai
hai nghìn không trăm tám mươi lăm
hai nghìn không trăm tám mươi mốt
hai nghìn không trăm tám mươi một
hai nghìn không trăm tám mươi năm
hai nghìn không trăm tám mươi sáu
hai nghìn không trăm tám mươi tám
hai nghìn không trăm tám mươi tư
hai nghìn lẻ ba
hai nghìn lẻ bảy
hai nghìn lẻ bẩy
hai nghìn lẻ bốn
hai nghìn lẻ chín
hai nghìn lẻ hai
hai nghìn lẻ một
hai nghìn lẻ năm
hai nghìn lẻ sáu
hai nghìn lẻ tám
hai nghìn lẻ tư
hai nghìn mười
hai nghìn mười ba
hai nghìn mười bảy
hai nghìn mười bốn
hai nghìn mười chín
hai nghìn mười hai
hai nghìn mười lăm
hai nghìn mười một
hai nghìn mười sáu
hai nghìn mười tám
hai nghìn năm mươi ba
hai nghìn năm mươi bảy
hai nghìn năm mươi bốn
hai nghìn năm mươi chín
hai nghìn năm mươi hai
hai nghìn năm mươi lăm
hai nghìn năm mươi mốt
hai nghìn năm mươi một
hai nghìn năm mươi năm
hai nghìn năm mươi sáu
hai nghìn năm mươi tám
hai nghìn năm mươi tư
hai nghìn sáu mươi ba
hai nghìn sáu mươi bảy
hai nghìn sáu mươi bốn
hai nghìn sáu mươi chín
hai nghìn sáu mươi hai
hai nghìn sáu mươi lăm
hai nghìn sáu mươi mốt
hai nghìn sáu mươi một
hai nghìn sáu mươi năm
hai nghìn sáu mươi sáu
hai nghìn sáu mươi tám
hai nghìn sáu mươi tư
hai nghìn tám mươi ba
hai nghìn tám mươi bảy
hai nghìn tám mươi bốn
hai nghìn tám mươi chín
hai nghìn tám mươi hai
hai nghìn tám mươi lăm
hai nghìn tám mươi mốt
hai nghìn tám mươi một
hai nghìn tám mươi năm
hai nghìn tám mươi sáu
hai nghìn tám mươi tám
hai nghìn tám mươi tư
hai ngàn ba mươi ba
hai ngàn ba mươi bảy
hai ngàn ba mươi bốn
hai ngàn ba mươi chín
hai ngàn ba mươi hai
hai ngàn ba mươi lăm
hai ngàn ba mươi mốt
hai ngàn ba mươi một
hai ngàn ba mươi năm
hai ngàn ba mươi sáu
hai ngàn ba mươi tám
hai ngàn ba mươi tư
hai ngàn bảy mươi ba
hai ngàn bảy mươi bảy
hai ngàn bảy mươi bốn
hai ngàn bảy mươi chín
hai ngàn bảy mươi hai
hai ngàn bảy mươi lăm
hai ngàn bảy mươi mốt
hai ngàn bảy mươi một
hai ngàn bảy mươi năm
hai ngàn bảy mươi sáu
hai ngàn bảy mươi tám
hai ngàn bảy mươi tư
hai ngàn bốn mươi ba
hai ngàn bốn mươi bảy
hai ngàn bốn mươi bốn
hai ngàn bốn mươi chín
hai ngàn bốn mươi hai
hai ngàn bốn mươi lăm
hai ngàn bốn mươi mốt
hai ngàn bốn mươi một
hai ngàn bốn mươi năm
hai ngàn bốn mươi sáu
hai ngàn bốn mươi tám
hai ngàn bốn mươi tư
hai ngàn chín mươi ba
hai ngàn chín mươi bảy
hai ngàn chín mươi bốn
hai ngàn chín mươi chín
hai ngàn chín mươi hai
hai ngàn chín mươi lăm
hai ngàn chín mươi mốt
hai ngàn chín mươi một
hai ngàn chín mươi năm
hai ngàn chín mươi sáu
hai ngàn chín mươi tám
hai ngàn chín mươi tư
hai ngàn hai mươi ba
hai ngàn hai mươi bảy
hai ngàn hai mươi bốn
hai ngàn hai mươi chín
hai ngàn hai mươi hai
hai ngàn hai mươi lăm
hai ngàn hai mươi mốt
hai ngàn hai mươi một
hai ngàn hai mươi năm
hai ngàn hai mươi sáu
hai ngàn hai mươi tám
hai ngàn hai mươi tư
hai ngàn không trăm ba mươi ba
hai ngàn không trăm ba mươi bảy
hai ngàn không trăm ba mươi bốn
hai ngàn không trăm ba mươi chín
hai ngàn không trăm ba mươi hai
hai ngàn không trăm ba mươi lăm
hai ngàn không trăm ba mươi mốt
hai ngàn không trăm ba mươi một
hai ngàn không trăm ba mươi năm
hai ngàn không trăm ba mươi sáu
hai ngàn không trăm ba mươi tám
hai ngàn không trăm ba mươi tư
hai ngàn không trăm bảy mươi ba
hai ngàn không trăm bảy mươi bảy
hai ngàn không trăm bảy mươi bốn
hai ngàn không trăm bảy mươi chín
hai ngàn không trăm bảy mươi hai
hai ngàn không trăm bảy mươi lăm
hai ngàn không trăm bảy mươi mốt
hai ngàn không trăm bảy mươi một
hai ngàn không trăm bảy mươi năm
hai ngàn không trăm bảy mươi sáu
hai ngàn không trăm bảy mươi tám
hai ngàn không trăm bảy mươi tư
hai ngàn không trăm bốn mươi ba
hai ngàn không trăm bốn mươi bảy
hai ngàn không trăm bốn mươi bốn
hai ngàn không trăm bốn mươi chín
hai ngàn không trăm bốn mươi hai
hai ngàn không trăm bốn mươi lăm
hai ngàn không trăm bốn mươi mốt
hai ngàn không trăm bốn mươi một
hai ngàn không trăm bốn mươi năm
hai ngàn không trăm bốn mươi sáu
hai ngàn không trăm bốn mươi tám
hai ngàn không trăm bốn mươi tư
hai ngàn không trăm chín mươi ba
hai ngàn không trăm chín mươi bảy
hai ngàn không trăm chín mươi bốn
hai ngàn không trăm chín mươi chín
hai ngàn không trăm chín mươi hai
hai ngàn không trăm chín mươi lăm
hai ngàn không trăm chín mươi mốt
hai ngàn không trăm chín mươi một
hai ngàn không trăm chín mươi năm
hai ngàn không trăm chín mươi sáu
hai ngàn không trăm chín mươi tám
hai ngàn không trăm chín mươi tư
hai ngàn không trăm hai mươi ba
hai ngàn không trăm hai mươi bảy
hai ngàn không trăm hai mươi bốn
hai ngàn không trăm hai mươi chín
hai ngàn không trăm hai mươi hai
hai ngàn không trăm hai mươi lăm
hai ngàn không trăm hai mươi mốt
hai ngàn không trăm hai mươi một
hai ngàn không trăm hai mươi năm
hai ngàn không trăm hai mươi sáu
hai ngàn không trăm hai mươi tám
hai ngàn không trăm hai mươi tư
hai ngàn không trăm mười
hai ngàn không trăm mười ba
hai ngàn không trăm mười bảy
hai ngàn không trăm mười bốn
hai ngàn không trăm mười chín
hai ngàn không trăm mười hai
hai ngàn không trăm mười lăm
hai ngàn không trăm mười một
hai ngàn không trăm mười sáu
hai ngàn không trăm mười tám
hai ngàn không trăm năm mươi ba
hai ngàn không trăm năm mươi bảy
hai ngàn không trăm năm mươi bốn
hai ngàn không trăm năm mươi chín
hai ngàn không trăm năm mươi hai
hai ngàn không trăm năm mươi lăm
hai ngàn không trăm năm mươi mốt
hai ngàn không trăm năm mươi một
hai ngàn không trăm năm mươi năm
hai ngàn không trăm năm mươi sáu
hai ngàn không trăm năm mươi tám
hai ngàn không trăm năm mươi tư
hai ngàn không trăm sáu mươi ba
hai ngàn không trăm sáu mươi bảy
hai ngàn không trăm sáu mươi bốn
hai ngàn không trăm sáu mươi chín
hai ngàn không trăm sáu mươi hai
hai ngàn không trăm sáu mươi lăm
hai ngàn không trăm sáu mươi mốt
hai ngàn không trăm sáu mươi một
hai ngàn không trăm sáu mươi năm
hai ngàn không trăm sáu mươi sáu
hai ngàn không trăm sáu mươi tám
hai ngàn không trăm sáu mươi tư
hai ngàn không trăm tám mươi ba
hai ngàn không trăm tám mươi bảy
hai ngàn không trăm tám mươi bốn
hai ngàn không trăm tám mươi chín
hai ngàn không trăm tám mươi hai
hai ngàn không trăm tám mươi lăm
hai ngàn không trăm tám mươi mốt
hai ngàn không trăm tám mươi một
hai ngàn không trăm tám mươi năm
hai ngàn không trăm tám mươi sáu
hai ngàn không trăm tám mươi tám
hai ngàn không trăm tám mươi tư
hai ngàn lẻ ba
hai ngàn lẻ bảy
hai ngàn lẻ bẩy
hai ngàn lẻ bốn
hai ngàn lẻ chín
hai ngàn lẻ hai
hai ngàn lẻ một
hai ngàn lẻ năm
hai ngàn lẻ sáu
hai ngàn lẻ tám
hai ngàn lẻ tư
hai ngàn mười
hai ngàn mười ba
hai ngàn mười bảy
hai ngàn mười bốn
hai ngàn mười chín
hai ngàn mười hai
hai ngàn mười lăm
hai ngàn mười một
hai ngàn mười sáu
hai ngàn mười tám
hai ngàn năm mươi ba
hai ngàn năm mươi bảy
hai ngàn năm mươi bốn
hai ngàn năm mươi chín
hai ngàn năm mươi hai
hai ngàn năm mươi lăm
hai ngàn năm mươi mốt
hai ngàn năm mươi một
hai ngàn năm mươi năm
hai ngàn năm mươi sáu
hai ngàn năm mươi tám
hai ngàn năm mươi tư
hai ngàn sáu mươi ba
hai ngàn sáu mươi bảy
hai ngàn sáu mươi bốn
hai ngàn sáu mươi chín
hai ngàn sáu mươi hai
hai ngàn sáu mươi lăm
hai ngàn sáu mươi mốt
hai ngàn sáu mươi một
hai ngàn sáu mươi năm
hai ngàn sáu mươi sáu
hai ngàn sáu mươi tám
hai ngàn sáu mươi tư
hai ngàn tám mươi ba
hai ngàn tám mươi bảy
hai ngàn tám mươi bốn
hai ngàn tám mươi chín
hai ngàn tám mươi hai
hai ngàn tám mươi lăm
hai ngàn tám mươi mốt
hai ngàn tám mươi một
hai ngàn tám mươi năm
hai ngàn tám mươi sáu
hai ngàn tám mươi tám
hai ngàn tám mươi tư
hai tam tet
hai tám tết
halloween
lễ giáng sinh
lễ phục sinh
lễ quốc khánh
lễ tình nhân
lễ vu lan
mong hai tet
mong mot tet
mung ba tet
mung hai tet
mung mot tet
mùng ba
mùng ba tết
mùng bảy
mùng bẩy
mùng bốn
mùng chín
mùng hai
mùng hai tết
mùng mười
mùng một
mùng một tết
mùng năm
mùng sáu
mùng tám
mùng tư
mồng ba
mồng bảy
mồng bẩy
mồng bốn
mồng chín
mồng hai
mồng hai tết
mồng mười
mồng một
mồng một tết
mồng năm
mồng sáu
mồng tám
mồng tư
một chín ba ba
một chín ba bảy
một chín ba bốn
một chín ba chín
một chín ba hai
một chín ba lăm
một chín ba mốt
một chín ba một
một chín ba năm
một chín ba sáu
một chín ba tám
một chín ba tư
một chín bảy ba
một chín bảy bảy
một chín bảy bốn
một chín bảy chín
một chín bảy hai
một chín bảy lăm
một chín bảy mốt
một chín bảy một
một chín bảy năm
một chín bảy sáu
một chín bảy tám
một chín bảy tư
một chín bốn ba
một chín bốn bảy
một chín bốn bốn
một chín bốn chín
một chín bốn hai
một chín bốn lăm
một chín bốn mốt
một chín bốn một
một chín bốn năm
một chín bốn sáu
một chín bốn tám
một chín bốn tư
một chín chín ba
một chín chín bảy
một chín chín bốn
một chín chín chín
một chín chín hai
một chín chín lăm
một chín chín mốt
một chín chín một
một chín chín năm
một chín chín sáu
một chín chín tám
một chín chín tư
một chín hai ba
một chín hai bảy
một chín hai bốn
một chín hai chín
một chín hai hai
một chín hai lăm
một chín hai mốt
một chín hai một
một chín hai năm
một chín hai sáu
một chín hai tám
một chín hai tư
một chín năm ba
một chín năm bảy
một chín năm bốn
một chín năm chín
một chín năm hai
một chín năm lăm
một chín năm mốt
một chín năm một
một chín năm năm
một chín năm sáu
một chín năm tám
một chín năm tư
một chín sáu ba
một chín sáu bảy
một chín sáu bốn
một chín sáu chín
một chín sáu hai
một chín sáu lăm
một chín sáu mốt
một chín sáu một
một chín sáu năm
một chín sáu sáu
một chín sáu tám
một chín sáu tư
một chín tám ba
một chín tám bảy
một chín tám bốn
một chín tám chín
một chín tám hai
một chín tám lăm
một chín tám mốt
một chín tám một
một chín tám năm
một chín tám sáu
một chín tám tám
một chín tám tư
một nghìn chín trăm ba mươi
một nghìn chín trăm ba mươi ba
một nghìn chín trăm ba mươi bảy
một nghìn chín trăm ba mươi bốn
một nghìn chín trăm ba mươi chín
một nghìn chín trăm ba mươi hai
một nghìn chín trăm ba mươi lăm
một nghìn chín trăm ba mươi mốt
một nghìn chín trăm ba mươi một
một nghìn chín trăm ba mươi năm
một nghìn chín trăm ba mươi sáu
một nghìn chín trăm ba mươi tám
một nghìn chín trăm ba mươi tư
một nghìn chín trăm bảy mươi
một nghìn chín trăm bảy mươi ba
một nghìn chín trăm bảy mươi bảy
một nghìn chín trăm bảy mươi bốn
một nghìn chín trăm bảy mươi chín
một nghìn chín trăm bảy mươi hai
một nghìn chín trăm bảy mươi lăm
một nghìn chín trăm bảy mươi mốt
một nghìn chín trăm bảy mươi một
một nghìn chín trăm bảy mươi năm
một nghìn chín trăm bảy mươi sáu
một nghìn chín trăm bảy mươi tám
một nghìn chín trăm bảy mươi tư
một nghìn chín trăm bốn mươi
một nghìn chín trăm bốn mươi ba
một nghìn chín trăm bốn mươi bảy
một nghìn chín trăm bốn mươi bốn
một nghìn chín trăm bốn mươi chín
một nghìn chín trăm bốn mươi hai
một nghìn chín trăm bốn mươi lăm
một nghìn chín trăm bốn mươi mốt
một nghìn chín trăm bốn mươi một
một nghìn chín trăm bốn mươi năm
một nghìn chín trăm bốn mươi sáu
một nghìn chín trăm bốn mươi tám
một nghìn chín trăm bốn mươi tư
một nghìn chín trăm chín mươi
một nghìn chín trăm chín mươi ba
một nghìn chín trăm chín mươi bảy
một nghìn chín trăm chín mươi bốn
một nghìn chín trăm chín mươi chín
một nghìn chín trăm chín mươi hai
một nghìn chín trăm chín mươi lăm
một nghìn chín trăm chín mươi mốt
một nghìn chín trăm chín mươi một
một nghìn chín trăm chín mươi năm
một nghìn chín trăm chín mươi sáu
một nghìn chín trăm chín mươi tám
một nghìn chín trăm chín mươi tư
một nghìn chín trăm hai mươi
một nghìn chín trăm hai mươi ba
một nghìn chín trăm hai mươi bảy
một nghìn chín trăm hai mươi bốn
một nghìn chín trăm hai mươi chín
một nghìn chín trăm hai mươi hai
một nghìn chín trăm hai mươi lăm
một nghìn chín trăm hai mươi mốt
một nghìn chín trăm hai mươi một
một nghìn chín trăm hai mươi năm
một nghìn chín trăm hai mươi sáu
một nghìn chín trăm hai mươi tám
một nghìn chín trăm hai mươi tư
một nghìn chín trăm năm mươi
một nghìn chín trăm năm mươi ba
một nghìn chín trăm năm mươi bảy
một nghìn chín trăm năm mươi bốn
một nghìn chín trăm năm mươi chín
một nghìn chín trăm năm mươi hai
một nghìn chín trăm năm mươi lăm
một nghìn chín trăm năm mươi mốt
một nghìn chín trăm năm mươi một
một nghìn chín trăm năm mươi năm
một nghìn chín trăm năm mươi sáu
một nghìn chín trăm năm mươi tám
một nghìn chín trăm năm mươi tư
một nghìn chín trăm sáu mươi
một nghìn chín trăm sáu mươi ba
một nghìn chín trăm sáu mươi bảy
một nghìn chín trăm sáu mươi bốn
một nghìn chín trăm sáu mươi chín
một nghìn chín trăm sáu mươi hai
một nghìn chín trăm sáu mươi lăm
một nghìn chín trăm sáu mươi mốt
một nghìn chín trăm sáu mươi một
một nghìn chín trăm sáu mươi năm
một nghìn chín trăm sáu mươi sáu
một nghìn chín trăm sáu mươi tám
một nghìn chín trăm sáu mươi tư
một nghìn chín trăm tám mươi
một nghìn chín trăm tám mươi ba
một nghìn chín trăm tám mươi bảy
một nghìn chín trăm tám mươi bốn
một nghìn chín trăm tám mươi chín
một nghìn chín trăm tám mươi hai
một nghìn chín trăm tám mươi lăm
một nghìn chín trăm tám mươi mốt
một nghìn chín trăm tám mươi một
một nghìn chín trăm tám mươi năm
một nghìn chín trăm tám mươi sáu
một nghìn chín trăm tám mươi tám
một nghìn chín trăm tám mươi tư
một ngàn chín trăm ba mươi ba
một ngàn chín trăm ba mươi bảy
một ngàn chín trăm ba mươi bốn
một ngàn chín trăm ba mươi chín
một ngàn chín trăm ba mươi hai
một ngàn chín trăm ba mươi lăm
một ngàn chín trăm ba mươi mốt
một ngàn chín trăm ba mươi một
một ngàn chín trăm ba mươi năm
một ngàn chín trăm ba mươi sáu
một ngàn chín trăm ba mươi tám
một ngàn chín trăm ba mươi tư
một ngàn chín trăm bảy mươi ba
một ngàn chín trăm bảy mươi bảy
một ngàn chín trăm bảy mươi bốn
một ngàn chín trăm bảy mươi chín
một ngàn chín trăm bảy mươi hai
một ngàn chín trăm bảy mươi lăm
một ngàn chín trăm bảy mươi mốt
một ngàn chín trăm bảy mươi một
một ngàn chín trăm bảy mươi năm
một ngàn chín trăm bảy mươi sáu
một ngàn chín trăm bảy mươi tám
một ngàn chín trăm bảy mươi tư
một ngàn chín trăm bốn mươi ba
một ngàn chín trăm bốn mươi bảy
một ngàn chín trăm bốn mươi bốn
một ngàn chín trăm bốn mươi chín
một ngàn chín trăm bốn mươi hai
một ngàn chín trăm bốn mươi lăm
một ngàn chín trăm bốn mươi mốt
một ngàn chín trăm bốn mươi một
một ngàn chín trăm bốn mươi năm
một ngàn chín trăm bốn mươi sáu
một ngàn chín trăm bốn mươi tám
một ngàn chín trăm bốn mươi tư
một ngàn chín trăm chín mươi ba
một ngàn chín trăm chín mươi bảy
một ngàn chín trăm chín mươi bốn
một ngàn chín trăm chín mươi chín
một ngàn chín trăm chín mươi hai
một ngàn chín trăm chín mươi lăm
một ngàn chín trăm chín mươi mốt
một ngàn chín trăm chín mươi một
một ngàn chín trăm chín mươi năm
một ngàn chín trăm chín mươi sáu
một ngàn chín trăm chín mươi tám
một ngàn chín trăm chín mươi tư
một ngàn chín trăm hai mươi ba
một ngàn chín trăm hai mươi bảy
một ngàn chín trăm hai mươi bốn
một ngàn chín trăm hai mươi chín
một ngàn chín trăm hai mươi hai
một ngàn chín trăm hai mươi lăm
một ngàn chín trăm hai mươi mốt
một ngàn chín trăm hai mươi một
một ngàn chín trăm hai mươi năm
một ngàn chín trăm hai mươi sáu
một ngàn chín trăm hai mươi tám
một ngàn chín trăm hai mươi tư
một ngàn chín trăm năm mươi ba
một ngàn chín trăm năm mươi bảy
một ngàn chín trăm năm mươi bốn
một ngàn chín trăm năm mươi chín
một ngàn chín trăm năm mươi hai
một ngàn chín trăm năm mươi lăm
một ngàn chín trăm năm mươi mốt
một ngàn chín trăm năm mươi một
một ngàn chín trăm năm mươi năm
một ngàn chín trăm năm mươi sáu
một ngàn chín trăm năm mươi tám
một ngàn chín trăm năm mươi tư
một ngàn chín trăm sáu mươi ba
một ngàn chín trăm sáu mươi bảy
một ngàn chín trăm sáu mươi bốn
một ngàn chín trăm sáu mươi chín
một ngàn chín trăm sáu mươi hai
một ngàn chín trăm sáu mươi lăm
một ngàn chín trăm sáu mươi mốt
một ngàn chín trăm sáu mươi một
một ngàn chín trăm sáu mươi năm
một ngàn chín trăm sáu mươi sáu
một ngàn chín trăm sáu mươi tám
một ngàn chín trăm sáu mươi tư
một ngàn chín trăm tám mươi ba
một ngàn chín trăm tám mươi bảy
một ngàn chín trăm tám mươi bốn
một ngàn chín trăm tám mươi chín
một ngàn chín trăm tám mươi hai
một ngàn chín trăm tám mươi lăm
một ngàn chín trăm tám mươi mốt
một ngàn chín trăm tám mươi một
một ngàn chín trăm tám mươi năm
một ngàn chín trăm tám mươi sáu
một ngàn chín trăm tám mươi tám
một ngàn chín trăm tám mươi tư
ngày ba dương
ngày ba mươi dương
ngày ba mươi mốt dương
ngày ba mươi mốt ta
ngày ba mươi mốt tháng này
ngày ba mươi mốt tháng rồi
ngày ba mươi mốt tháng sau
ngày ba mươi mốt tháng trước
ngày ba mươi mốt tây
ngày ba mươi mốt âm
ngày ba mươi ta
ngày ba mươi tháng này
ngày ba mươi tháng rồi
ngày ba mươi tháng sau
ngày ba mươi tháng trước
ngày ba mươi tây
ngày ba mươi âm
ngày ba ta
ngày ba tháng này
ngày ba tháng rồi
ngày ba tháng sau
ngày ba tháng trước
ngày ba tây
ngày ba âm
ngày bảy dương
ngày bảy ta
ngày bảy tháng này
ngày bảy tháng rồi
ngày bảy tháng sau
ngày bảy tháng trước
ngày bảy tây
ngày bảy âm
ngày bẩy dương
ngày bẩy ta
ngày bẩy tháng này
ngày bẩy tháng rồi
ngày bẩy tháng sau
ngày bẩy tháng trước
ngày bẩy tây
ngày bẩy âm
ngày bốn dương
ngày bốn ta
ngày bốn tháng này
ngày bốn tháng rồi
ngày bốn tháng sau
ngày bốn tháng trước
ngày bốn tây
ngày bốn âm
ngày chín dương
ngày chín ta
ngày chín tháng này
ngày chín tháng rồi
ngày chín tháng sau
ngày chín tháng trước
ngày chín tây
ngày chín âm
ngày của cha
ngày của mẹ
ngày giải phóng
ngày hai dương
ngày hai mươi ba dương
ngày hai mươi ba ta
ngày hai mươi ba tháng này
ngày hai mươi ba tháng rồi
ngày hai mươi ba tháng sau
ngày hai mươi ba tháng trước
ngày hai mươi ba tây
ngày hai mươi ba âm
ngày hai mươi bảy dương
ngày hai mươi bảy ta
ngày hai mươi bảy tháng này
ngày hai mươi bảy tháng rồi
ngày hai mươi bảy tháng sau
ngày hai mươi bảy tháng trước
ngày hai mươi bảy tây
ngày hai mươi bảy âm
ngày hai mươi bốn dương
ngày hai mươi bốn ta
ngày hai mươi bốn tháng này
ngày hai mươi bốn tháng rồi
ngày hai mươi bốn tháng sau
ngày hai mươi bốn tháng trước
ngày hai mươi bốn tây
ngày hai mươi bốn âm
ngày hai mươi chín dương
ngày hai mươi chín ta
ngày hai mươi chín tháng này
ngày hai mươi chín tháng rồi
ngày hai mươi chín tháng sau
ngày hai mươi chín tháng trước
ngày hai mươi chín tây
ngày hai mươi chín âm
ngày hai mươi dương
ngày hai mươi hai dương
ngày hai mươi hai ta
ngày hai mươi hai tháng này
ngày hai mươi hai tháng rồi
ngày hai mươi hai tháng sau
ngày hai mươi hai tháng trước
ngày hai mươi hai tây
ngày hai mươi hai âm
ngày hai mươi lăm dương
ngày hai mươi lăm ta
ngày hai mươi lăm tháng này
ngày hai mươi lăm tháng rồi
ngày hai mươi lăm tháng sau
ngày hai mươi lăm tháng trước
ngày hai mươi lăm tây
ngày hai mươi lăm âm
ngày hai mươi mốt dương
ngày hai mươi mốt ta
ngày hai mươi mốt tháng này
ngày hai mươi mốt tháng rồi
ngày hai mươi mốt tháng sau
ngày hai mươi mốt tháng trước
ngày hai mươi mốt tây
ngày hai mươi mốt âm
ngày hai mươi nhăm dương
ngày hai mươi nhăm ta
ngày hai mươi nhăm tháng này
ngày hai mươi nhăm tháng rồi
ngày hai mươi nhăm tháng sau
ngày hai mươi nhăm tháng trước
ngày hai mươi nhăm tây
ngày hai mươi nhăm âm
ngày hai mươi sáu dương
ngày hai mươi sáu ta
ngày hai mươi sáu tháng này
ngày hai mươi sáu tháng rồi
ngày hai mươi sáu tháng sau
ngày hai mươi sáu tháng trước
ngày hai mươi sáu tây
ngày hai mươi sáu âm
ngày hai mươi ta
ngày hai mươi tháng này
ngày hai mươi tháng rồi
ngày hai mươi tháng sau
ngày hai mươi tháng trước
ngày hai mươi tám dương
ngày hai mươi tám ta
ngày hai mươi tám tháng này
ngày hai mươi tám tháng rồi
ngày hai mươi tám tháng sau
ngày hai mươi tám tháng trước
ngày hai mươi tám tây
ngày hai mươi tám âm
ngày hai mươi tây
ngày hai mươi tư dương
ngày hai mươi tư ta
ngày hai mươi tư tháng này
ngày hai mươi tư tháng rồi
ngày hai mươi tư tháng sau
ngày hai mươi tư tháng trước
ngày hai mươi tư tây
ngày hai mươi tư âm
ngày hai mươi âm
ngày hai ta
ngày hai tháng này
ngày hai tháng rồi
ngày hai tháng sau
ngày hai tháng trước
ngày hai tây
ngày hai âm
ngày hăm ba dương
ngày hăm ba ta
ngày hăm ba tháng này
ngày hăm ba tháng rồi
ngày hăm ba tháng sau
ngày hăm ba tháng trước
ngày hăm ba tây
ngày hăm ba âm
ngày hăm bảy dương
ngày hăm bảy ta
ngày hăm bảy tháng này
ngày hăm bảy tháng rồi
ngày hăm bảy tháng sau
ngày hăm bảy tháng trước
ngày hăm bảy tây
ngày hăm bảy âm
ngày hăm bốn dương
ngày hăm bốn ta
ngày hăm bốn tháng này
ngày hăm bốn tháng rồi
ngày hăm bốn tháng sau
ngày hăm bốn tháng trước
ngày hăm bốn tây
ngày hăm bốn âm
ngày hăm chín dương
ngày hăm chín ta
ngày hăm chín tháng này
ngày hăm chín tháng rồi
ngày hăm chín tháng sau
ngày hăm chín tháng trước
ngày hăm chín tây
ngày hăm chín âm
ngày hăm hai dương
ngày hăm hai ta
ngày hăm hai tháng này
ngày hăm hai tháng rồi
ngày hăm hai tháng sau
ngày hăm hai tháng trước
ngày hăm hai tây
ngày hăm hai âm
ngày hăm lăm dương
ngày hăm lăm ta
ngày hăm lăm tháng này
ngày hăm lăm tháng rồi
ngày hăm lăm tháng sau
ngày hăm lăm tháng trước
ngày hăm lăm tây
ngày hăm lăm âm
ngày hăm mốt dương
ngày hăm mốt ta
ngày hăm mốt tháng này
ngày hăm mốt tháng rồi
ngày hăm mốt tháng sau
ngày hăm mốt tháng trước
ngày hăm mốt tây
ngày hăm mốt âm
ngày hăm sáu dương
ngày hăm sáu ta
ngày hăm sáu tháng này
ngày hăm sáu tháng rồi
ngày hăm sáu tháng sau
ngày hăm sáu tháng trước
ngày hăm sáu tây
ngày hăm sáu âm
ngày hăm tám dương
ngày hăm tám ta
ngày hăm tám tháng này
ngày hăm tám tháng rồi
ngày hăm tám tháng sau
ngày hăm tám tháng trước
ngày hăm tám tây
ngày hăm tám âm
ngày hăm tư dương
ngày hăm tư ta
ngày hăm tư tháng này
ngày hăm tư tháng rồi
ngày hăm tư tháng sau
ngày hăm tư tháng trước
ngày hăm tư tây
ngày hăm tư âm
ngày mười ba dương
ngày mười ba ta
ngày mười ba tháng này
ngày mười ba tháng rồi
ngày mười ba tháng sau
ngày mười ba tháng trước
ngày mười ba tây
ngày mười ba âm
ngày mười bảy dương
ngày mười bảy ta
ngày mười bảy tháng này
ngày mười bảy tháng rồi
ngày mười bảy tháng sau
ngày mười bảy tháng trước
ngày mười bảy tây
ngày mười bảy âm
ngày mười bốn dương
ngày mười bốn ta
ngày mười bốn tháng này
ngày mười bốn tháng rồi
ngày mười bốn tháng sau
ngày mười bốn tháng trước
ngày mười bốn tây
ngày mười bốn âm
ngày mười chín dương
ngày mười chín ta
ngày mười chín tháng này
ngày mười chín tháng rồi
ngày mười chín tháng sau
ngày mười chín tháng trước
ngày mười chín tây
ngày mười chín âm
ngày mười dương
ngày mười hai dương
ngày mười hai ta
ngày mười hai tháng này
ngày mười hai tháng rồi
ngày mười hai tháng sau
ngày mười hai tháng trước
ngày mười hai tây
ngày mười hai âm
ngày mười lăm dương
ngày mười lăm ta
ngày mười lăm tháng này
ngày mười lăm tháng rồi
ngày mười lăm tháng sau
ngày mười lăm tháng trước
ngày mười lăm tây
ngày mười lăm âm
ngày mười một dương
ngày mười một ta
ngày mười một tháng này
ngày mười một tháng rồi
ngày mười một tháng sau
ngày mười một tháng trước
ngày mười một tây
ngày mười một âm
ngày mười sáu dương
ngày mười sáu ta
ngày mười sáu tháng này
ngày mười sáu tháng rồi
ngày mười sáu tháng sau
ngày mười sáu tháng trước
ngày mười sáu tây
ngày mười sáu âm
ngày mười ta
ngày mười tháng này
ngày mười tháng rồi
ngày mười tháng sau
ngày mười tháng trước
ngày mười tám dương
ngày mười tám ta
ngày mười tám tháng này
ngày mười tám tháng rồi
ngày mười tám tháng sau
ngày mười tám tháng trước
ngày mười tám tây
ngày mười tám âm
ngày mười tây
ngày mười âm
ngày một dương
ngày một ta
ngày một tháng này
ngày một tháng rồi
ngày một tháng sau
ngày một tháng trước
ngày một tây
ngày một âm
ngày nhà giáo
ngày năm dương
ngày năm ta
ngày năm tháng này
ngày năm tháng rồi
ngày năm tháng sau
ngày năm tháng trước
ngày năm tây
ngày năm âm
ngày phụ nữ
ngày quốc tế phụ nữ
ngày rằm
ngày sáu dương
ngày sáu ta
ngày sáu tháng này
ngày sáu tháng rồi
ngày sáu tháng sau
ngày sáu tháng trước
ngày sáu tây
ngày sáu âm
ngày tám dương
ngày tám ta
ngày tám tháng này
ngày tám tháng rồi
ngày tám tháng sau
ngày tám tháng trước
ngày tám tây
ngày tám âm
ngày tư dương
ngày tư ta
ngày tư tháng này
ngày tư tháng rồi
ngày tư tháng sau
ngày tư tháng trước
ngày tư tây
ngày tư âm
ngày tết
ngày valentine
ngày đầu năm
noel
nô en
năm ba ba
năm ba bảy
năm ba bốn
năm ba chín
năm ba hai
năm ba lăm
năm ba mốt
năm ba một
năm ba năm
năm ba sáu
năm ba tám
năm ba tư
năm bảy ba
năm bảy bảy
năm bảy bốn
năm bảy chín
năm bảy hai
năm bảy lăm
năm bảy mốt
năm bảy một
năm bảy năm
năm bảy sáu
năm bảy tám
năm bảy tư
năm bốn ba
năm bốn bảy
năm bốn bốn
năm bốn chín
năm bốn hai
năm bốn lăm
năm bốn mốt
năm bốn một
năm bốn năm
năm bốn sáu
năm bốn tám
năm bốn tư
năm chín ba
năm chín bảy
năm chín bốn
năm chín chín
năm chín hai
năm chín lăm
năm chín mươi
năm chín mốt
năm chín một
năm chín năm
năm chín sáu
năm chín tám
năm chín tư
năm hai ba
năm hai bảy
năm hai bốn
năm hai chín
năm hai hai
năm hai lăm
năm hai mốt
năm hai một
năm hai nghìn
năm hai ngàn
năm hai năm
năm hai sáu
năm hai tám
năm hai tư
năm mới
năm năm ba
năm năm bảy
năm năm bốn
năm năm chín
năm năm hai
năm năm lăm
năm năm mốt
năm năm một
năm năm năm
năm năm sáu
năm năm tám
năm năm tư
năm sáu ba
năm sáu bảy
năm sáu bốn
năm sáu chín
năm sáu hai
năm sáu lăm
năm sáu mốt
năm sáu một
năm sáu năm
năm sáu sáu
năm sáu tám
năm sáu tư
năm tám ba
năm tám bảy
năm tám bốn
năm tám chín
năm tám hai
năm tám lăm
năm tám mươi
năm tám mốt
năm tám một
năm tám năm
năm tám sáu
năm tám tám
năm tám tư
phật đản
phục sinh
quốc khánh
quốc tế lao động
quốc tế phụ nữ
quốc tế thiếu nhi
ram thang ba
ram thang bay
ram thang chap
ram thang chin
ram thang gieng
ram thang hai
ram thang muoi
ram thang muoi mot
ram thang nam
ram thang sau
ram thang tam
ram thang tu
rằm
rằm tháng ba
rằm tháng bảy
rằm tháng bẩy
rằm tháng bốn
rằm tháng chín
rằm tháng chạp
rằm tháng giêng
rằm tháng hai
rằm tháng mười
rằm tháng mười hai
rằm tháng mười một
rằm tháng một
rằm tháng năm
rằm tháng sáu
rằm tháng tám
rằm tháng tư
sinh năm ba ba
sinh năm ba bảy
sinh năm ba bốn
sinh năm ba chín
sinh năm ba hai
sinh năm ba lăm
sinh năm ba mươi
sinh năm ba mốt
sinh năm ba một
sinh năm ba năm
sinh năm ba sáu
sinh năm ba tám
sinh năm ba tư
sinh năm bảy ba
sinh năm bảy bảy
sinh năm bảy bốn
sinh năm bảy chín
sinh năm bảy hai
sinh năm bảy lăm
sinh năm bảy mươi
sinh năm bảy mốt
sinh năm bảy một
sinh năm bảy năm
sinh năm bảy sáu
sinh năm bảy tám
sinh năm bảy tư
sinh năm bốn ba
sinh năm bốn bảy
sinh năm bốn bốn
sinh năm bốn chín
sinh năm bốn hai
sinh năm bốn lăm
sinh năm bốn mươi
sinh năm bốn mốt
sinh năm bốn một
sinh năm bốn năm
sinh năm bốn sáu
sinh năm bốn tám
sinh năm bốn tư
sinh năm chín ba
sinh năm chín bảy
sinh năm chín bốn
sinh năm chín chín
sinh năm chín hai
sinh năm chín lăm
sinh năm chín mươi
sinh năm chín mốt
sinh năm chín một
sinh năm chín năm
sinh năm chín sáu
sinh năm chín tám
sinh năm chín tư
sinh năm hai ba
sinh năm hai bảy
sinh năm hai bốn
sinh năm hai chín
sinh năm hai hai
sinh năm hai lăm
sinh năm hai mươi
sinh năm hai mốt
sinh năm hai một
sinh năm hai năm
sinh năm hai sáu
sinh năm hai tám
sinh năm hai tư
sinh năm năm ba
sinh năm năm bảy
sinh năm năm bốn
sinh năm năm chín
sinh năm năm hai
sinh năm năm lăm
sinh năm năm mươi
sinh năm năm mốt
sinh năm năm một
sinh năm năm năm
sinh năm năm sáu
sinh năm năm tám
sinh năm năm tư
sinh năm sáu ba
sinh năm sáu bảy
sinh năm sáu bốn
sinh năm sáu chín
sinh năm sáu hai
sinh năm sáu lăm
sinh năm sáu mươi
sinh năm sáu mốt
sinh năm sáu một
sinh năm sáu năm
sinh năm sáu sáu
sinh năm sáu tám
sinh năm sáu tư
sinh năm tám ba
sinh năm tám bảy
sinh năm tám bốn
sinh năm tám chín
sinh năm tám hai
sinh năm tám lăm
sinh năm tám mươi
sinh năm tám mốt
sinh năm tám một
sinh năm tám năm
sinh năm tám sáu
sinh năm tám tám
sinh năm tám tư
tháng ba mùng ba
tháng ba mùng bảy
tháng ba mùng bẩy
tháng ba mùng bốn
tháng ba mùng chín
tháng ba mùng hai
tháng ba mùng mười
tháng ba mùng một
tháng ba mùng năm
tháng ba mùng sáu
tháng ba mùng tám
tháng ba mùng tư
tháng ba năm nay
tháng ba năm ngoái
tháng ba năm rồi
tháng bảy mùng ba
tháng bảy mùng bảy
tháng bảy mùng bẩy
tháng bảy mùng bốn
tháng bảy mùng chín
tháng bảy mùng hai
tháng bảy mùng mười
tháng bảy mùng một
tháng bảy mùng năm
tháng bảy mùng sáu
tháng bảy mùng tám
tháng bảy mùng tư
tháng bảy năm nay
tháng bảy năm ngoái
tháng bảy năm rồi
tháng bẩy mùng ba
tháng bẩy mùng bảy
tháng bẩy mùng bẩy
tháng bẩy mùng bốn
tháng bẩy mùng chín
tháng bẩy mùng hai
tháng bẩy mùng mười
tháng bẩy mùng một
tháng bẩy mùng năm
tháng bẩy mùng sáu
tháng bẩy mùng tám
tháng bẩy mùng tư
tháng bẩy năm nay
tháng bẩy năm ngoái
tháng bẩy năm rồi
tháng bốn mùng ba
tháng bốn mùng bảy
tháng bốn mùng bẩy
tháng bốn mùng bốn
tháng bốn mùng chín
tháng bốn mùng hai
tháng bốn mùng mười
tháng bốn mùng một
tháng bốn mùng năm
tháng bốn mùng sáu
tháng bốn mùng tám
tháng bốn mùng tư
tháng bốn năm nay
tháng bốn năm ngoái
tháng bốn năm rồi
tháng chín mùng ba
tháng chín mùng bảy
tháng chín mùng bẩy
tháng chín mùng bốn
tháng chín mùng chín
tháng chín mùng hai
tháng chín mùng mười
tháng chín mùng một
tháng chín mùng năm
tháng chín mùng sáu
tháng chín mùng tám
tháng chín mùng tư
tháng chín năm nay
tháng chín năm ngoái
tháng chín năm rồi
tháng chạp mùng ba
tháng chạp mùng bảy
tháng chạp mùng bẩy
tháng chạp mùng bốn
tháng chạp mùng chín
tháng chạp mùng hai
tháng chạp mùng mười
tháng chạp mùng một
tháng chạp mùng năm
tháng chạp mùng sáu
tháng chạp mùng tám
tháng chạp mùng tư
tháng chạp năm nay
tháng chạp năm ngoái
tháng chạp năm rồi
tháng giêng mùng ba
tháng giêng mùng bảy
tháng giêng mùng bẩy
tháng giêng mùng bốn
tháng giêng mùng chín
tháng giêng mùng hai
tháng giêng mùng mười
tháng giêng mùng một
tháng giêng mùng năm
tháng giêng mùng sáu
tháng giêng mùng tám
tháng giêng mùng tư
tháng giêng năm nay
tháng giêng năm ngoái
tháng giêng năm rồi
tháng hai mùng ba
tháng hai mùng bảy
tháng hai mùng bẩy
tháng hai mùng bốn
tháng hai mùng chín
tháng hai mùng hai
tháng hai mùng mười
tháng hai mùng một
tháng hai mùng năm
tháng hai mùng sáu
tháng hai mùng tám
tháng hai mùng tư
tháng hai năm nay
tháng hai năm ngoái
tháng hai năm rồi
tháng mười hai mùng ba
tháng mười hai mùng bảy
tháng mười hai mùng bẩy
tháng mười hai mùng bốn
tháng mười hai mùng chín
tháng mười hai mùng hai
tháng mười hai mùng mười
tháng mười hai mùng một
tháng mười hai mùng năm
tháng mười hai mùng sáu
tháng mười hai mùng tám
tháng mười hai mùng tư
tháng mười hai năm nay
tháng mười hai năm ngoái
tháng mười hai năm rồi
tháng mười mùng ba
tháng mười mùng bảy
tháng mười mùng bẩy
tháng mười mùng bốn
tháng mười mùng chín
tháng mười mùng hai
tháng mười mùng mười
tháng mười mùng một
tháng mười mùng năm
tháng mười mùng sáu
tháng mười mùng tám
tháng mười mùng tư
tháng mười một mùng ba
tháng mười một mùng bảy
tháng mười một mùng bẩy
tháng mười một mùng bốn
tháng mười một mùng chín
tháng mười một mùng hai
tháng mười một mùng mười
tháng mười một mùng một
tháng mười một mùng năm
tháng mười một mùng sáu
tháng mười một mùng tám
tháng mười một mùng tư
tháng mười một năm nay
tháng mười một năm ngoái
tháng mười một năm rồi
tháng mười năm nay
tháng mười năm ngoái
tháng mười năm rồi
tháng một mùng ba
tháng một mùng bảy
tháng một mùng bẩy
tháng một mùng bốn
tháng một mùng chín
tháng một mùng hai
tháng một mùng mười
tháng một mùng một
tháng một mùng năm
tháng một mùng sáu
tháng một mùng tám
tháng một mùng tư
tháng một năm nay
tháng một năm ngoái
tháng một năm rồi
tháng năm mùng ba
tháng năm mùng bảy
tháng năm mùng bẩy
tháng năm mùng bốn
tháng năm mùng chín
tháng năm mùng hai
tháng năm mùng mười
tháng năm mùng một
tháng năm mùng năm
tháng năm mùng sáu
tháng năm mùng tám
tháng năm mùng tư
tháng năm năm nay
tháng năm năm ngoái
tháng năm năm rồi
tháng sáu mùng ba
tháng sáu mùng bảy
tháng sáu mùng bẩy
tháng sáu mùng bốn
tháng sáu mùng chín
tháng sáu mùng hai
tháng sáu mùng mười
tháng sáu mùng một
tháng sáu mùng năm
tháng sáu mùng sáu
tháng sáu mùng tám
tháng sáu mùng tư
tháng sáu năm nay
tháng sáu năm ngoái
tháng sáu năm rồi
tháng tám mùng ba
tháng tám mùng bảy
tháng tám mùng bẩy
tháng tám mùng bốn
tháng tám mùng chín
tháng tám mùng hai
tháng tám mùng mười
tháng tám mùng một
tháng tám mùng năm
tháng tám mùng sáu
tháng tám mùng tám
tháng tám mùng tư
tháng tám năm nay
tháng tám năm ngoái
tháng tám năm rồi
tháng tư mùng ba
tháng tư mùng bảy
tháng tư mùng bẩy
tháng tư mùng bốn
tháng tư mùng chín
tháng tư mùng hai
tháng tư mùng mười
tháng tư mùng một
tháng tư mùng năm
tháng tư mùng sáu
tháng tư mùng tám
tháng tư mùng tư
tháng tư năm nay
tháng tư năm ngoái
tháng tư năm rồi
thứ ba ba mươi
thứ ba ba mươi mốt
thứ ba hai mươi
thứ ba hai mươi ba
thứ ba hai mươi bảy
thứ ba hai mươi bốn
thứ ba hai mươi chín
thứ ba hai mươi hai
thứ ba hai mươi lăm
thứ ba hai mươi mốt
thứ ba hai mươi nhăm
thứ ba hai mươi sáu
thứ ba hai mươi tám
thứ ba hai mươi tư
thứ ba hăm ba
thứ ba hăm bảy
thứ ba hăm bốn
thứ ba hăm chín
thứ ba hăm hai
thứ ba hăm lăm
thứ ba hăm mốt
thứ ba hăm sáu
thứ ba hăm tám
thứ ba hăm tư
thứ ba mùng ba
thứ ba mùng bảy
thứ ba mùng bẩy
thứ ba mùng bốn
thứ ba mùng chín
thứ ba mùng hai
thứ ba mùng mười
thứ ba mùng một
thứ ba mùng năm
thứ ba mùng sáu
thứ ba mùng tám
thứ ba mùng tư
thứ ba mười
thứ ba mười ba
thứ ba mười bảy
thứ ba mười bốn
thứ ba mười chín
thứ ba mười hai
thứ ba mười lăm
thứ ba mười một
thứ ba mười sáu
thứ ba mười tám
thứ bảy ba mươi
thứ bảy ba mươi mốt
thứ bảy hai mươi
thứ bảy hai mươi ba
thứ bảy hai mươi bảy
thứ bảy hai mươi bốn
thứ bảy hai mươi chín
thứ bảy hai mươi hai
thứ bảy hai mươi lăm
thứ bảy hai mươi mốt
thứ bảy hai mươi nhăm
thứ bảy hai mươi sáu
thứ bảy hai mươi tám
thứ bảy hai mươi tư
thứ bảy hăm ba
thứ bảy hăm bảy
thứ bảy hăm bốn
thứ bảy hăm chín
thứ bảy hăm hai
thứ bảy hăm lăm
thứ bảy hăm mốt
thứ bảy hăm sáu
thứ bảy hăm tám
thứ bảy hăm tư
thứ bảy mùng ba
thứ bảy mùng bảy
thứ bảy mùng bẩy
thứ bảy mùng bốn
thứ bảy mùng chín
thứ bảy mùng hai
thứ bảy mùng mười
thứ bảy mùng một
thứ bảy mùng năm
thứ bảy mùng sáu
thứ bảy mùng tám
thứ bảy mùng tư
thứ bảy mười
thứ bảy mười ba
thứ bảy mười bảy
thứ bảy mười bốn
thứ bảy mười chín
thứ bảy mười hai
thứ bảy mười lăm
thứ bảy mười một
thứ bảy mười sáu
thứ bảy mười tám
thứ bẩy ba mươi
thứ bẩy ba mươi mốt
thứ bẩy hai mươi
thứ bẩy hai mươi ba
thứ bẩy hai mươi bảy
thứ bẩy hai mươi bốn
thứ bẩy hai mươi chín
thứ bẩy hai mươi hai
thứ bẩy hai mươi lăm
thứ bẩy hai mươi mốt
thứ bẩy hai mươi nhăm
thứ bẩy hai mươi sáu
thứ bẩy hai mươi tám
thứ bẩy hai mươi tư
thứ bẩy hăm ba
thứ bẩy hăm bảy
thứ bẩy hăm bốn
thứ bẩy hăm chín
thứ bẩy hăm hai
thứ bẩy hăm lăm
thứ bẩy hăm mốt
thứ bẩy hăm sáu
thứ bẩy hăm tám
thứ bẩy hăm tư
thứ bẩy mùng ba
thứ bẩy mùng bảy
thứ bẩy mùng bẩy
thứ bẩy mùng bốn
thứ bẩy mùng chín
thứ bẩy mùng hai
thứ bẩy mùng mười
thứ bẩy mùng một
thứ bẩy mùng năm
thứ bẩy mùng sáu
thứ bẩy mùng tám
thứ bẩy mùng tư
thứ bẩy mười
thứ bẩy mười ba
thứ bẩy mười bảy
thứ bẩy mười bốn
thứ bẩy mười chín
thứ bẩy mười hai
thứ bẩy mười lăm
thứ bẩy mười một
thứ bẩy mười sáu
thứ bẩy mười tám
thứ bốn ba mươi
thứ bốn ba mươi mốt
thứ bốn hai mươi
thứ bốn hai mươi ba
thứ bốn hai mươi bảy
thứ bốn hai mươi bốn
thứ bốn hai mươi chín
thứ bốn hai mươi hai
thứ bốn hai mươi lăm
thứ bốn hai mươi mốt
thứ bốn hai mươi nhăm
thứ bốn hai mươi sáu
thứ bốn hai mươi tám
thứ bốn hai mươi tư
thứ bốn hăm ba
thứ bốn hăm bảy
thứ bốn hăm bốn
thứ bốn hăm chín
thứ bốn hăm hai
thứ bốn hăm lăm
thứ bốn hăm mốt
thứ bốn hăm sáu
thứ bốn hăm tám
thứ bốn hăm tư
thứ bốn mùng ba
thứ bốn mùng bảy
thứ bốn mùng bẩy
thứ bốn mùng bốn
thứ bốn mùng chín
thứ bốn mùng hai
thứ bốn mùng mười
thứ bốn mùng một
thứ bốn mùng năm
thứ bốn mùng sáu
thứ bốn mùng tám
thứ bốn mùng tư
thứ bốn mười
thứ bốn mười ba
thứ bốn mười bảy
thứ bốn mười bốn
thứ bốn mười chín
thứ bốn mười hai
thứ bốn mười lăm
thứ bốn mười một
thứ bốn mười sáu
thứ bốn mười tám
thứ hai ba mươi
thứ hai ba mươi mốt
thứ hai hai mươi
thứ hai hai mươi ba
thứ hai hai mươi bảy
thứ hai hai mươi bốn
thứ hai hai mươi chín
thứ hai hai mươi hai
thứ hai hai mươi lăm
thứ hai hai mươi mốt
thứ hai hai mươi nhăm
thứ hai hai mươi sáu
thứ hai hai mươi tám
thứ hai hai mươi tư
thứ hai hăm ba
thứ hai hăm bảy
thứ hai hăm bốn
thứ hai hăm chín
thứ hai hăm hai
thứ hai hăm lăm
thứ hai hăm mốt
thứ hai hăm sáu
thứ hai hăm tám
thứ hai hăm tư
thứ hai mùng ba
thứ hai mùng bảy
thứ hai mùng bẩy
thứ hai mùng bốn
thứ hai mùng chín
thứ hai mùng hai
thứ hai mùng mười
thứ hai mùng một
thứ hai mùng năm
thứ hai mùng sáu
thứ hai mùng tám
thứ hai mùng tư
thứ hai mười
thứ hai mười ba
thứ hai mười bảy
thứ hai mười bốn
thứ hai mười chín
thứ hai mười hai
thứ hai mười lăm
thứ hai mười một
thứ hai mười sáu
thứ hai mười tám
thứ năm ba mươi
thứ năm ba mươi mốt
thứ năm hai mươi
thứ năm hai mươi ba
thứ năm hai mươi bảy
thứ năm hai mươi bốn
thứ năm hai mươi chín
thứ năm hai mươi hai
thứ năm hai mươi lăm
thứ năm hai mươi mốt
thứ năm hai mươi nhăm
thứ năm hai mươi sáu
thứ năm hai mươi tám
thứ năm hai mươi tư
thứ năm hăm ba
thứ năm hăm bảy
thứ năm hăm bốn
thứ năm hăm chín
thứ năm hăm hai
thứ năm hăm lăm
thứ năm hăm mốt
thứ năm hăm sáu
thứ năm hăm tám
thứ năm hăm tư
thứ năm mùng ba
thứ năm mùng bảy
thứ năm mùng bẩy
thứ năm mùng bốn
thứ năm mùng chín
thứ năm mùng hai
thứ năm mùng mười
thứ năm mùng một
thứ năm mùng năm
thứ năm mùng sáu
thứ năm mùng tám
thứ năm mùng tư
thứ năm mười
thứ năm mười ba
thứ năm mười bảy
thứ năm mười bốn
thứ năm mười chín
thứ năm mười hai
thứ năm mười lăm
thứ năm mười một
thứ năm mười sáu
thứ năm mười tám
thứ sáu ba mươi
thứ sáu ba mươi mốt
thứ sáu hai mươi
thứ sáu hai mươi ba
thứ sáu hai mươi bảy
thứ sáu hai mươi bốn
thứ sáu hai mươi chín
thứ sáu hai mươi hai
thứ sáu hai mươi lăm
thứ sáu hai mươi mốt
thứ sáu hai mươi nhăm
thứ sáu hai mươi sáu
thứ sáu hai mươi tám
thứ sáu hai mươi tư
thứ sáu hăm ba
thứ sáu hăm bảy
thứ sáu hăm bốn
thứ sáu hăm chín
thứ sáu hăm hai
thứ sáu hăm lăm
thứ sáu hăm mốt
thứ sáu hăm sáu
thứ sáu hăm tám
thứ sáu hăm tư
thứ sáu mùng ba
thứ sáu mùng bảy
thứ sáu mùng bẩy
thứ sáu mùng bốn
thứ sáu mùng chín
thứ sáu mùng hai
thứ sáu mùng mười
thứ sáu mùng một
thứ sáu mùng năm
thứ sáu mùng sáu
thứ sáu mùng tám
thứ sáu mùng tư
thứ sáu mười
thứ sáu mười ba
thứ sáu mười bảy
thứ sáu mười bốn
thứ sáu mười chín
thứ sáu mười hai
thứ sáu mười lăm
thứ sáu mười một
thứ sáu mười sáu
thứ sáu mười tám
thứ tư ba mươi
thứ tư ba mươi mốt
thứ tư hai mươi
thứ tư hai mươi ba
thứ tư hai mươi bảy
thứ tư hai mươi bốn
thứ tư hai mươi chín
thứ tư hai mươi hai
thứ tư hai mươi lăm
thứ tư hai mươi mốt
thứ tư hai mươi nhăm
thứ tư hai mươi sáu
thứ tư hai mươi tám
thứ tư hai mươi tư
thứ tư hăm ba
thứ tư hăm bảy
thứ tư hăm bốn
thứ tư hăm chín
thứ tư hăm hai
thứ tư hăm lăm
thứ tư hăm mốt
thứ tư hăm sáu
thứ tư hăm tám
thứ tư hăm tư
thứ tư mùng ba
thứ tư mùng bảy
thứ tư mùng bẩy
thứ tư mùng bốn
thứ tư mùng chín
thứ tư mùng hai
thứ tư mùng mười
thứ tư mùng một
thứ tư mùng năm
thứ tư mùng sáu
thứ tư mùng tám
thứ tư mùng tư
thứ tư mười
thứ tư mười ba
thứ tư mười bảy
thứ tư mười bốn
thứ tư mười chín
thứ tư mười hai
thứ tư mười lăm
thứ tư mười một
thứ tư mười sáu
thứ tư mười tám
trung thu
tết
tết dương lịch
tết nguyên đán
tết ta
tết thanh minh
tết trung thu
tết tây
tết đoan ngọ
va len tin
vu lan
ông công ông táo
đoan ngọ
đêm ba mươi
đêm giao thừa
đêm giáng sinh
đêm noel
[phrase:day-is]
bua mung
bữa mùng
hom mong
hom mung
hom ngay
hôm
hôm mùng
hôm mồng
hôm ngày
hồi ngày
mong
mung
mùng
mồng
ngay
ngay mong
ngay mung
ngày
ngày mùng
ngày mồng
tháng ba mùng
tháng ba ngày
tháng bảy mùng
tháng bảy ngày
tháng bẩy mùng
tháng bẩy ngày
tháng bốn mùng
tháng bốn ngày
tháng chín mùng
tháng chín ngày
tháng chạp mùng
tháng chạp ngày
tháng giêng mùng
tháng giêng ngày
tháng hai mùng
tháng hai ngày
tháng mười hai mùng
tháng mười hai ngày
tháng mười mùng
tháng mười một mùng
tháng mười một ngày
tháng mười ngày
tháng một mùng
tháng một ngày
tháng năm mùng
tháng năm ngày
tháng sáu mùng
tháng sáu ngày
tháng tám mùng
tháng tám ngày
tháng tư mùng
tháng tư ngày
trước ngày
tới ngày
vao ngay
vào ngày
đêm ngày
[phrase:day-part]
giờ chiều
giờ khuya
giờ sáng
giờ trưa
giờ tối
giờ đêm
[phrase:handle-is]
acc
acc ten
acc tên
facebook ten
facebook tên
fb
fb ten
fb tên
ig
insta
instagram
kenh
kênh
nick
nick fb
nick zalo
snap
snapchat
tai khoan ten
telegram
telegram cua
telegram của
ten tai khoan
ten zalo
tiktok
tài khoản tên
tên tài khoản
tên zalo
viber
zalo
zalo cua
zalo của
[phrase:intro]
biet danh
biet danh la
biệt danh
biệt danh là
em ten la
em tên là
ho ten
ho va ten
họ tên
họ và tên
no ten la
nó tên là
ten anh ay la
ten chong em la
ten cua em la
ten cua toi la
ten em la
ten goi
ten khai sinh
ten la
ten minh la
ten no la
ten o nha
ten thanh
ten that
ten that cua em la
ten that em la
ten that la
ten toi la
toi ten la
tên anh ấy là
tên chồng em là
tên của em là
tên của tôi là
tên em là
tên gọi
tên khai sinh
tên là
tên mình là
tên nó là
tên thánh
tên thật
tên thật của em là
tên thật em là
tên thật là
tên tôi là
tên ở nhà
tôi tên là
[phrase:intro-weak]
em la
em là
em ten
em tên
gap
goi cho
goi la
gặp
gọi cho
gọi là
ho
họ
minh la
mình là
nhan cho
nhắn cho
no ten
nó tên
ten
toi la
toi ten
tên
tôi là
tôi tên
[phrase:keep]
anh ay
anh em
anh ta
anh ấy
bang qua duong
băng qua đường
chi em
chị em
di duong
doc duong
duoi duong
duong day
duong day nong
dưới đường
dọc đường
giay ly hon
giay to
giay ve sinh
giua duong
giấy ly hôn
giấy tờ
giấy vệ sinh
giữa đường
het duong
home office
hết đường
khong giay ve sinh
không giấy vệ sinh
ngoai duong
ngoài đường
ra duong
ra đường
tren duong
trên đường
xin giay bac si
xin giấy bác sĩ
đi đường
đường dây
đường dây nóng
[phrase:lives-in]
chuyen den
chuyen toi
chuyển tới
chuyển đến
don den
don toi
dọn tới
dọn đến
huyen
huyện
lang
làng
o
que
que em o
que o
quê
quê em ở
quê ở
sinh o
sinh ở
song o
sống ở
thanh pho
thi tran
thành phố
thị trấn
tinh
tron tu
trốn từ
tỉnh
xa
xã
ở
[phrase:nation]
ai cap
ai cập
ai nhi lan
albania
an do
anbani
ba lan
ba tu
ba tư
bac han
bac kinh
bo dao nha
bắc hàn
bắc kinh
bồ đào nha
campuchia
chau phi
châu phi
cong hoa sec
cộng hòa séc
dai loan
dan mach
do thai
do thái
dong au
dong duc
goc a
goc an
goc hoa
goc mien
goc phi
goc tau
goc viet
gốc hoa
gốc miên
gốc phi
gốc tàu
gốc việt
gốc á
gốc ấn
ha lan
han quoc
hong kong
hà lan
hàn quốc
hồng kông
lao
lien xo
liên xô
lào
ma lai
mien dien
miến điện
na uy
nam duong
nam dương
nam han
nam hàn
nam phi
nguoi a rap
nguoi afghanistan
nguoi ai cap
nguoi ai nhi lan
nguoi albania
nguoi an
nguoi an do
nguoi anh
nguoi ao
nguoi ba lan
nguoi bac
nguoi bangladesh
nguoi bi
nguoi bo
nguoi bo dao nha
nguoi brazil
nguoi bulgaria
nguoi bun
nguoi cam
nguoi campuchia
nguoi canada
nguoi cham
nguoi chau phi
nguoi congo
nguoi dai han
nguoi dai loan
nguoi den
nguoi do thai
nguoi duc
nguoi e de
nguoi eritrea
nguoi ethiopia
nguoi ghana
nguoi goc a
nguoi goc hoa
nguoi goc phi
nguoi ha lan
nguoi han
nguoi hmong
nguoi hoa
nguoi hoi
nguoi hong kong
nguoi hung
nguoi hungary
nguoi hy lap
nguoi indonesia
nguoi irac
nguoi iran
nguoi iraq
nguoi ireland
nguoi jamaica
nguoi kenya
nguoi khmer
nguoi kosovo
nguoi kurd
nguoi lao
nguoi latvia
nguoi lit va
nguoi litva
nguoi ma lai
nguoi malaysia
nguoi me
nguoi mexico
nguoi mien
nguoi mien dien
nguoi mong
nguoi muong
nguoi my
nguoi nam
nguoi nam phi
nguoi nepal
nguoi nga
nguoi nhat
nguoi nigeria
nguoi nung
nguoi pakistan
nguoi phap
nguoi phi
nguoi phi chau
nguoi phi luat tan
nguoi philippines
nguoi romania
nguoi ru
nguoi rumani
nguoi scotland
nguoi sec
nguoi singapore
nguoi slovakia
nguoi somali
nguoi sudan
nguoi syria
nguoi tau
nguoi tay
nguoi tay ban nha
nguoi thai
nguoi tho
nguoi tho nhi ky
nguoi thuong
nguoi thuy si
nguoi tich lan
nguoi tiep
nguoi trieu tien
nguoi trung
nguoi trung quoc
nguoi uc
nguoi ukraina
nguoi ukraine
nguoi viet
nguoi wales
nguoi xo ma li
nguoi xu wales
nguoi y
người afghanistan
người ai cập
người albania
người anh
người ba lan
người bangladesh
người brazil
người bulgaria
người bun
người bắc
người bỉ
người bồ
người bồ đào nha
người cam
người campuchia
người canada
người chàm
người châu phi
người chăm
người congo
người do thái
người eritrea
người ethiopia
người ghana
người gốc hoa
người gốc phi
người gốc á
người hmong
người hoa
người hung
người hungary
người hy lạp
người hà lan
người hàn
người hồi
người hồng kông
người indonesia
người irac
người iran
người iraq
người ireland
người jamaica
người kenya
người khmer
người kosovo
người kurd
người latvia
người litva
người lào
người lít va
người malaysia
người mexico
người miên
người miến
người miến điện
người mã lai
người mông
người mường
người mễ
người mỹ
người nam
người nam phi
người nepal
người nga
người nhật
người nigeria
người nùng
người pakistan
người phi
người phi châu
người phi luật tân
người philippines
người pháp
người romania
người ru
người rumani
người scotland
người singapore
người slovakia
người somali
người sudan
người syria
người séc
người thái
người thượng
người thổ
người thổ nhĩ kỳ
người thụy sĩ
người tiệp
người triều tiên
người trung
người trung quốc
người tàu
người tày
người tây ban nha
người tích lan
người ukraina
người ukraine
người việt
người wales
người xô ma li
người xứ wales
người ái nhĩ lan
người áo
người ê đê
người úc
người ý
người đen
người đài loan
người đại hàn
người đức
người ả rập
người ấn
người ấn độ
nhat ban
nhật bản
pakistan
phan lan
phi luat tan
phi luật tân
phần lan
ru ma ni
rumani
tan tay lan
tay ban nha
thai lan
tho nhi ky
thuong hai
thuy dien
thuy si
thái lan
thượng hải
thổ nhĩ kỳ
thụy sĩ
thụy điển
tieng anh
tieng hoa
tieng phap
tieng quang
tieng tau
tieng trung
tieng viet
tiep khac
tiếng anh
tiếng hoa
tiếng pháp
tiếng quảng
tiếng trung
tiếng tàu
tiếng việt
tiệp khắc
trieu tien
triều tiên
trung dong
trung quoc
trung quốc
trung đông
tân tây lan
tây ban nha
viet nam
việt nam
ái nhĩ lan
đan mạch
đài loan
đông âu
đông đức
ấn độ
[phrase:place]
an duong
an dương
an giang
an lao
an lão
anh son
anh sơn
ba dinh
ba don
ba le
ba linh
ba lê
ba ria
ba đình
ba đồn
bac giang
bac kan
bac lieu
bac ninh
ban me thuot
ban mê thuột
bao loc
ben cat
ben tre
bien hoa
bim son
binh chanh
binh dinh
binh duong
binh tan
binh thanh
binh thuan
biên hòa
bo trach
buon ma thuot
buôn ma thuột
bà rịa
bá linh
bình chánh
bình dương
bình thuận
bình thạnh
bình tân
bình định
bạc liêu
bảo lộc
bắc giang
bắc kạn
bắc ninh
bến cát
bến tre
bỉm sơn
bố trạch
ca mau
cai lay
cai lậy
calais
cam pha
cam ranh
cam xuyen
can gio
can loc
can lộc
can tho
cao bang
cao bằng
cao lanh
cao lãnh
cat ba
cau giay
chau doc
chi linh
cho lon
châu đốc
chí linh
chợ lớn
con cuong
con cuông
cu chi
cua lo
cà mau
cát bà
cần giờ
cần thơ
cầu giấy
cẩm phả
cẩm xuyên
củ chi
cửa lò
da lat
da nang
dac lac
dak lak
dang ket
di an
dien ban
dien bien
dien chau
diễn châu
do luong
do son
do thanh
dong anh
dong ba linh
dong da
dong ha
dong hoi
dong hung
dong nai
dong thap
dong trieu
duc tho
dunkirk
dĩ an
gia lai
gia lam
gia lâm
giao thuy
giao thủy
go cong
go vap
gò công
gò vấp
ha dong
ha giang
ha long
ha nam
ha noi
ha tien
ha tinh
hai ba trung
hai bà trưng
hai duong
hai hau
hai lang
hai phong
hau giang
hau loc
ho chi minh
hoa binh
hoan kiem
hoang hoa
hoang mai
hoc mon
hoi an
hong linh
hoàn kiếm
hoàng mai
hoằng hóa
hung nguyen
hung yen
huong khe
huong son
huong thuy
hà giang
hà nam
hà nội
hà tiên
hà tĩnh
hà đông
hòa bình
hóc môn
hưng nguyên
hưng yên
hương khê
hương sơn
hương thủy
hạ long
hải dương
hải hậu
hải lăng
hải phòng
hậu giang
hậu lộc
hồ chí minh
hồng lĩnh
hội an
khanh hoa
khánh hòa
kien giang
kien thuy
kien xuong
kinh mon
kinh môn
kiên giang
kiến thụy
kiến xương
kon tum
ky anh
kỳ anh
lai chau
lai châu
lam dong
lang son
lao cai
le thuy
loc ha
long an
long bien
long biên
long khanh
long khánh
long xuyen
long xuyên
luan don
luc ngan
luân đôn
lào cai
lâm đồng
lạng sơn
lệ thủy
lộc hà
lục ngạn
mac tu khoa
me linh
mong cai
my tho
mê linh
móng cái
mạc tư khoa
mỹ tho
nam dan
nam dinh
nam ninh
nam đàn
nam định
nga son
nga sơn
nghe an
nghi loc
nghi lộc
nghi son
nghi sơn
nghi xuan
nghi xuân
nghia dan
nghĩa đàn
nghệ an
nha be
nha trang
nhà bè
ninh binh
ninh bình
ninh thuan
ninh thuận
nui thanh
nuu uoc
núi thành
nữu ước
phan rang
phan thiet
phan thiết
pho noi
phong dien
phong điền
phu nhuan
phu quoc
phu tho
phu yen
phuc kien
phú nhuận
phú quốc
phú thọ
phú yên
phúc kiến
phố nối
pleiku
quang binh
quang chau
quang dong
quang nam
quang ngai
quang ninh
quang tay
quang trach
quang tri
quang xuong
quang yen
qui nhon
qui nhơn
quy chau
quy hop
quy nhon
quy nhơn
quynh luu
quynh phu
quảng bình
quảng châu
quảng nam
quảng ngãi
quảng ninh
quảng trạch
quảng trị
quảng tây
quảng xương
quảng yên
quảng đông
quỳ châu
quỳ hợp
quỳnh lưu
quỳnh phụ
rach gia
rạch giá
sa dec
sa đéc
sai gon
sam son
soc son
soc trang
son la
son tay
sài gòn
sóc sơn
sóc trăng
sơn la
sơn tây
sầm sơn
tam ky
tam kỳ
tan an
tan binh
tan ky
tan phu
tay ninh
thach ha
thai binh
thai hoa
thai nguyen
thai thuy
tham quyen
thanh chuong
thanh chương
thanh hoa
thanh hoá
thanh hóa
thanh xuan
thanh xuân
tho xuan
thu dau mot
thu duc
thua thien
thuan an
thuy nguyen
thuận an
thái bình
thái hòa
thái nguyên
thái thụy
thạch hà
thẩm quyến
thọ xuân
thủ dầu một
thủ đức
thủy nguyên
thừa thiên
tien giang
tien hai
tien lang
tinh gia
tiên lãng
tiền giang
tiền hải
tra vinh
trieu phong
triệu phong
trà vinh
tu son
tuy hoa
tuy hòa
tuyen quang
tuyên quang
tân an
tân bình
tân kỳ
tân phú
tây ninh
tĩnh gia
từ sơn
uong bi
uông bí
van don
viet tri
viet yen
vinh bao
vinh long
vinh phuc
việt trì
việt yên
vu ban
vu quang
vu thu
vung tau
vuong cung
vân đồn
vĩnh bảo
vĩnh long
vĩnh phúc
vũ quang
vũ thư
vũng tàu
vương cung
vụ bản
y yen
yen bai
yen thanh
yên bái
yên thành
ý yên
điện biên
điện bàn
đà lạt
đà nẵng
đô lương
đô thành
đông anh
đông bá linh
đông hà
đông hưng
đông triều
đăng kẹt
đắc lắc
đắk lắk
đống đa
đồ sơn
đồng hới
đồng nai
đồng tháp
đức thọ
[phrase:reference-is]
bang lai
bao canh sat so
bao hiem so
bien so
biển số
brp
báo cảnh sát số
bảo hiểm số
bằng lái
cad
canh sat cho so
canh sat so
crn
cảnh sát cho số
cảnh sát số
ho chieu
ho chieu so
ho so so
hồ sơ số
hộ chiếu
hộ chiếu số
ma so
ma so bao hiem
ma vu
mã số
mã số bảo hiểm
mã vụ
ni
ni cua em
ni của em
nrm
so bang lai
so bao cao
so bao hiem
so cad
so dien thoai
so ho chieu
so ho so
so nhs
so ni
so nrm
so tai khoan
so tham chieu
so the
so uan
so visa
so vu
so vu viec
số báo cáo
số bảo hiểm
số bằng lái
số cad
số hồ sơ
số hộ chiếu
số nhs
số ni
số nrm
số tham chiếu
số thẻ
số tài khoản
số uan
số visa
số vụ
số vụ việc
số điện thoại
tai khoan
the brp
thẻ brp
tài khoản
uan
[phrase:status]
asylum seeker
bao ve nhan dao
bat hop phap
bi bac don
bi bac don ti nan
bi truc xuat
bi tu choi ti nan
bi tu choi visa
bảo vệ nhân đạo
bất hợp pháp
bị bác đơn
bị bác đơn tị nạn
bị trục xuất
bị từ chối tị nạn
bị từ chối visa
cho phong van ti nan
cho ti nan
chua co giay
chua co giay to
chua co the
chưa có giấy
chưa có giấy tờ
chưa có thẻ
chờ phỏng vấn tị nạn
chờ tị nạn
co quoc tich
cu tru bat hop phap
cu tru trai phep
có quốc tịch
cư trú bất hợp pháp
cư trú trái phép
dan ti nan
dang ti nan
di chui
di lau
di lau qua
dinh cu
doan tu gia dinh
don ti nan
dân tị nạn
gia han visa
gia hạn visa
giay phep cu tru
giay to het han
giấy phép cư trú
giấy tờ hết hạn
het han visa
het visa
ho chieu anh
ho so ti nan
hết hạn visa
hết visa
hồ sơ tị nạn
hộ chiếu anh
indefinite leave
khong co giay to
khong co the
khong co the cu tru
khong co visa
khong giay
khong giay to
khong giay to hop phap
khong hop phap
khong quoc tich
khong visa
không có giấy tờ
không có thẻ
không có thẻ cư trú
không có visa
không giấy
không giấy tờ
không giấy tờ hợp pháp
không hợp pháp
không quốc tịch
không visa
lam chui
lao dong chui
lao động chui
leave to remain
lenh truc xuat
luu tru qua han
làm chui
lưu trú quá hạn
lệnh trục xuất
nan nhan buon nguoi
nguoi rom
nguoi ti nan
người rơm
người tị nạn
nhap canh lau
nhap canh trai phep
nhap cu bat hop phap
nhap cu lau
nhap cu trai phep
nhap tich
nhập cư bất hợp pháp
nhập cư lậu
nhập cư trái phép
nhập cảnh lậu
nhập cảnh trái phép
nhập tịch
no recourse
nạn nhân buôn người
o lau
o qua han
o trai phep
phong van ti nan
phỏng vấn tị nạn
pre settled
qua han visa
qua lau
qua lậu
quoc tich
quoc tich anh
quoc tich viet
quy che ti nan
quy chế tị nạn
quá hạn visa
quốc tịch
quốc tịch anh
quốc tịch việt
rot visa
rớt visa
sang lau
sang lậu
settled status
skilled worker visa
song lau
spouse visa
student visa
sống lậu
the cu tru
the tam tru
the xanh
thuong tru
thuong tru nhan
thường trú
thường trú nhân
thẻ cư trú
thẻ tạm trú
thẻ xanh
ti nan
ti nan bi bac
ti nan bi tu choi
ty nan
ty nan chinh tri
tị nạn
tị nạn bị bác
tị nạn bị từ chối
tỵ nạn
tỵ nạn chính trị
visa ban doi
visa bao lanh
visa bi huy
visa bi tu choi
visa bạn đời
visa bảo lãnh
visa bị hủy
visa bị từ chối
visa cha me
visa cha mẹ
visa cham soc
visa chăm sóc
visa cong viec
visa công việc
visa dai han
visa dau tu
visa dieu duong
visa dinh hon
visa doan tu
visa du hoc
visa du học
visa du lich
visa du lịch
visa dài hạn
visa gia dinh
visa gia đình
visa het han
visa hon nhan
visa hon phu
visa hon the
visa hôn nhân
visa hôn phu
visa hôn thê
visa hết hạn
visa ket hon
visa ky nang
visa kết hôn
visa kỹ năng
visa lam viec
visa lao dong
visa lao động
visa làm việc
visa mua vu
visa mùa vụ
visa ngan han
visa ngắn hạn
visa nong trai
visa nông trại
visa phoi ngau
visa phu thuoc
visa phối ngẫu
visa phụ thuộc
visa qua han
visa quá hạn
visa sap het
visa sap het han
visa sinh vien
visa sinh vien het han
visa sinh viên
visa sinh viên hết hạn
visa sắp hết
visa sắp hết hạn
visa tay nghe
visa tay nghề
visa tham than
visa theo chong
visa theo chồng
visa theo vo
visa theo vợ
visa thoi vu
visa thăm thân
visa thời vụ
visa tot nghiep
visa tốt nghiệp
visa vo chong
visa vợ chồng
visa điều dưỡng
visa đoàn tụ
visa đính hôn
visa đầu tư
vo lau
vo quoc tich
vuot bien
vô lậu
vô quốc tịch
vượt biên
xin quoc tich
xin quốc tịch
xin thuong tru
xin thường trú
xin ti nan
xin ti nan bi tu choi
xin tị nạn
xin tị nạn bị từ chối
đang tị nạn
đi chui
đi lậu
đi lậu qua
đoàn tụ gia đình
đơn tị nạn
định cư
ở lậu
ở quá hạn
ở trái phép
[phrase:time]
ba giờ rưỡi
ba rưỡi chiều
ba rưỡi sáng
ba rưỡi tối
bảy giờ rưỡi
bảy rưỡi chiều
bảy rưỡi sáng
bảy rưỡi tối
bốn giờ rưỡi
bốn rưỡi chiều
bốn rưỡi sáng
bốn rưỡi tối
chín giờ rưỡi
chín rưỡi chiều
chín rưỡi sáng
chín rưỡi tối
giờ kém bảy
giờ kém bẩy
giờ kém chín
giờ kém hai mươi
giờ kém hai mươi ba
giờ kém hai mươi bốn
giờ kém hai mươi hai
giờ kém hai mươi lăm
giờ kém hai mươi mốt
giờ kém hai mươi nhăm
giờ kém hai mươi tư
giờ kém hăm ba
giờ kém hăm bốn
giờ kém hăm hai
giờ kém hăm lăm
giờ kém hăm mốt
giờ kém hăm tư
giờ kém mười
giờ kém mười ba
giờ kém mười bảy
giờ kém mười bốn
giờ kém mười chín
giờ kém mười hai
giờ kém mười lăm
giờ kém mười một
giờ kém mười sáu
giờ kém mười tám
giờ kém năm
giờ kém sáu
giờ kém tám
giờ thiếu bảy
giờ thiếu bẩy
giờ thiếu chín
giờ thiếu hai mươi
giờ thiếu hai mươi ba
giờ thiếu hai mươi bốn
giờ thiếu hai mươi hai
giờ thiếu hai mươi lăm
giờ thiếu hai mươi mốt
giờ thiếu hai mươi nhăm
giờ thiếu hai mươi tư
giờ thiếu hăm ba
giờ thiếu hăm bốn
giờ thiếu hăm hai
giờ thiếu hăm lăm
giờ thiếu hăm mốt
giờ thiếu hăm tư
giờ thiếu mười
giờ thiếu mười ba
giờ thiếu mười bảy
giờ thiếu mười bốn
giờ thiếu mười chín
giờ thiếu mười hai
giờ thiếu mười lăm
giờ thiếu mười một
giờ thiếu mười sáu
giờ thiếu mười tám
giờ thiếu năm
giờ thiếu sáu
giờ thiếu tám
hai giờ rưỡi
hai mươi ba giờ đúng
hai mươi bốn giờ đúng
hai mươi giờ đúng
hai mươi hai giờ đúng
hai mươi mốt giờ đúng
hai mươi tư giờ đúng
hai rưỡi chiều
hai rưỡi sáng
hai rưỡi tối
hăm ba giờ đúng
hăm bốn giờ đúng
hăm hai giờ đúng
hăm mốt giờ đúng
hăm tư giờ đúng
mười ba giờ đúng
mười bảy giờ đúng
mười bốn giờ đúng
mười chín giờ đúng
mười giờ rưỡi
mười hai giờ rưỡi
mười hai rưỡi chiều
mười hai rưỡi sáng
mười hai rưỡi tối
mười lăm giờ đúng
mười một giờ rưỡi
mười một rưỡi chiều
mười một rưỡi sáng
mười một rưỡi tối
mười rưỡi chiều
mười rưỡi sáng
mười rưỡi tối
mười sáu giờ đúng
mười tám giờ đúng
một giờ rưỡi
một rưỡi chiều
một rưỡi sáng
một rưỡi tối
năm giờ rưỡi
năm rưỡi chiều
năm rưỡi sáng
năm rưỡi tối
sáu giờ rưỡi
sáu rưỡi chiều
sáu rưỡi sáng
sáu rưỡi tối
tám giờ rưỡi
tám rưỡi chiều
tám rưỡi sáng
tám rưỡi tối
[phrase:works-at]
ban hang ben
ban hang cho
ban hang cho quan
ban hang cho tiem
ban hang cua
ban hang o
ban hang o nha hang
ban hang o quan
ban hang o tiem
ban hang tai
ban hang tai quan
ban hang tai tiem
ban hang trong
bao ve ben
bao ve cho
bao ve cho quan
bao ve cho tiem
bao ve cua
bao ve o
bao ve o nha hang
bao ve o quan
bao ve o tiem
bao ve tai
bao ve tai quan
bao ve tai tiem
bao ve trong
bung be ben
bung be cho
bung be cho quan
bung be cho tiem
bung be cua
bung be o
bung be o nha hang
bung be o quan
bung be o tiem
bung be tai
bung be tai quan
bung be tai tiem
bung be trong
bán hàng bên
bán hàng cho
bán hàng cho quán
bán hàng cho tiệm
bán hàng của
bán hàng trong
bán hàng tại
bán hàng tại quán
bán hàng tại tiệm
bán hàng ở
bán hàng ở nhà hàng
bán hàng ở quán
bán hàng ở tiệm
bưng bê bên
bưng bê cho
bưng bê cho quán
bưng bê cho tiệm
bưng bê của
bưng bê trong
bưng bê tại
bưng bê tại quán
bưng bê tại tiệm
bưng bê ở
bưng bê ở nhà hàng
bưng bê ở quán
bưng bê ở tiệm
bảo vệ bên
bảo vệ cho
bảo vệ cho quán
bảo vệ cho tiệm
bảo vệ của
bảo vệ trong
bảo vệ tại
bảo vệ tại quán
bảo vệ tại tiệm
bảo vệ ở
bảo vệ ở nhà hàng
bảo vệ ở quán
bảo vệ ở tiệm
ca ben
ca bên
ca cho
ca cho quan
ca cho quán
ca cho tiem
ca cho tiệm
ca cua
ca của
ca o
ca o nha hang
ca o quan
ca o tiem
ca tai
ca tai quan
ca tai tiem
ca trong
ca tại
ca tại quán
ca tại tiệm
ca ở
ca ở nhà hàng
ca ở quán
ca ở tiệm
cat toc ben
cat toc cho
cat toc cho quan
cat toc cho tiem
cat toc cua
cat toc o
cat toc o nha hang
cat toc o quan
cat toc o tiem
cat toc tai
cat toc tai quan
cat toc tai tiem
cat toc trong
cham nguoi gia ben
cham nguoi gia cho
cham nguoi gia cho quan
cham nguoi gia cho tiem
cham nguoi gia cua
cham nguoi gia o
cham nguoi gia o nha hang
cham nguoi gia o quan
cham nguoi gia o tiem
cham nguoi gia tai
cham nguoi gia tai quan
cham nguoi gia tai tiem
cham nguoi gia trong
chay ban ben
chay ban cho
chay ban cho quan
chay ban cho tiem
chay ban cua
chay ban o
chay ban o nha hang
chay ban o quan
chay ban o tiem
chay ban tai
chay ban tai quan
chay ban tai tiem
chay ban trong
cho lam co ten
cho lam co ten la
cho lam goi la
cho lam ten
cho lam ten goi
cho lam ten la
chu ben
chu cho
chu cho quan
chu cho tiem
chu cua
chu nha hang
chu o
chu o nha hang
chu o quan
chu o tiem
chu quan
chu tai
chu tai quan
chu tai tiem
chu tiem
chu trong
chăm người già bên
chăm người già cho
chăm người già cho quán
chăm người già cho tiệm
chăm người già của
chăm người già trong
chăm người già tại
chăm người già tại quán
chăm người già tại tiệm
chăm người già ở
chăm người già ở nhà hàng
chăm người già ở quán
chăm người già ở tiệm
chạy bàn bên
chạy bàn cho
chạy bàn cho quán
chạy bàn cho tiệm
chạy bàn của
chạy bàn trong
chạy bàn tại
chạy bàn tại quán
chạy bàn tại tiệm
chạy bàn ở
chạy bàn ở nhà hàng
chạy bàn ở quán
chạy bàn ở tiệm
chỗ làm có tên
chỗ làm có tên là
chỗ làm gọi là
chỗ làm tên
chỗ làm tên gọi
chỗ làm tên là
chủ bên
chủ cho
chủ cho quán
chủ cho tiệm
chủ của
chủ nhà hàng
chủ quán
chủ tiệm
chủ trong
chủ tại
chủ tại quán
chủ tại tiệm
chủ ở
chủ ở nhà hàng
chủ ở quán
chủ ở tiệm
cong ty co ten
cong ty co ten la
cong ty goi la
cong ty ten
cong ty ten goi
cong ty ten la
cua hang co ten
cua hang co ten la
cua hang goi la
cua hang ten
cua hang ten goi
cua hang ten la
công ty có tên
công ty có tên là
công ty gọi là
công ty tên
công ty tên gọi
công ty tên là
cắt tóc bên
cắt tóc cho
cắt tóc cho quán
cắt tóc cho tiệm
cắt tóc của
cắt tóc trong
cắt tóc tại
cắt tóc tại quán
cắt tóc tại tiệm
cắt tóc ở
cắt tóc ở nhà hàng
cắt tóc ở quán
cắt tóc ở tiệm
cửa hàng có tên
cửa hàng có tên là
cửa hàng gọi là
cửa hàng tên
cửa hàng tên gọi
cửa hàng tên là
dau bep ben
dau bep cho
dau bep cho quan
dau bep cho tiem
dau bep cua
dau bep o
dau bep o nha hang
dau bep o quan
dau bep o tiem
dau bep tai
dau bep tai quan
dau bep tai tiem
dau bep trong
di lam ben
di lam cho
di lam cho quan
di lam cho tiem
di lam cua
di lam o
di lam o nha hang
di lam o quan
di lam o tiem
di lam tai
di lam tai quan
di lam tai tiem
di lam trong
don ben
don cho
don cho quan
don cho tiem
don cua
don dep ben
don dep cho
don dep cho quan
don dep cho tiem
don dep cua
don dep o
don dep o nha hang
don dep o quan
don dep o tiem
don dep tai
don dep tai quan
don dep tai tiem
don dep trong
don o
don o nha hang
don o quan
don o tiem
don tai
don tai quan
don tai tiem
don trong
dong goi ben
dong goi cho
dong goi cho quan
dong goi cho tiem
dong goi cua
dong goi o
dong goi o nha hang
dong goi o quan
dong goi o tiem
dong goi tai
dong goi tai quan
dong goi tai tiem
dong goi trong
dung ban ben
dung ban cho
dung ban cho quan
dung ban cho tiem
dung ban cua
dung ban o
dung ban o nha hang
dung ban o quan
dung ban o tiem
dung ban tai
dung ban tai quan
dung ban tai tiem
dung ban trong
dọn bên
dọn cho
dọn cho quán
dọn cho tiệm
dọn của
dọn dẹp bên
dọn dẹp cho
dọn dẹp cho quán
dọn dẹp cho tiệm
dọn dẹp của
dọn dẹp trong
dọn dẹp tại
dọn dẹp tại quán
dọn dẹp tại tiệm
dọn dẹp ở
dọn dẹp ở nhà hàng
dọn dẹp ở quán
dọn dẹp ở tiệm
dọn trong
dọn tại
dọn tại quán
dọn tại tiệm
dọn ở
dọn ở nhà hàng
dọn ở quán
dọn ở tiệm
giao hang ben
giao hang cho
giao hang cho quan
giao hang cho tiem
giao hang cua
giao hang o
giao hang o nha hang
giao hang o quan
giao hang o tiem
giao hang tai
giao hang tai quan
giao hang tai tiem
giao hang trong
giao hàng bên
giao hàng cho
giao hàng cho quán
giao hàng cho tiệm
giao hàng của
giao hàng trong
giao hàng tại
giao hàng tại quán
giao hàng tại tiệm
giao hàng ở
giao hàng ở nhà hàng
giao hàng ở quán
giao hàng ở tiệm
goi dau ben
goi dau cho
goi dau cho quan
goi dau cho tiem
goi dau cua
goi dau o
goi dau o nha hang
goi dau o quan
goi dau o tiem
goi dau tai
goi dau tai quan
goi dau tai tiem
goi dau trong
gội đầu bên
gội đầu cho
gội đầu cho quán
gội đầu cho tiệm
gội đầu của
gội đầu trong
gội đầu tại
gội đầu tại quán
gội đầu tại tiệm
gội đầu ở
gội đầu ở nhà hàng
gội đầu ở quán
gội đầu ở tiệm
hai dau ben
hai dau cho
hai dau cho quan
hai dau cho tiem
hai dau cua
hai dau o
hai dau o nha hang
hai dau o quan
hai dau o tiem
hai dau tai
hai dau tai quan
hai dau tai tiem
hai dau trong
hang co ten
hang co ten la
hang goi la
hang ten
hang ten goi
hang ten la
hái dâu bên
hái dâu cho
hái dâu cho quán
hái dâu cho tiệm
hái dâu của
hái dâu trong
hái dâu tại
hái dâu tại quán
hái dâu tại tiệm
hái dâu ở
hái dâu ở nhà hàng
hái dâu ở quán
hái dâu ở tiệm
hãng có tên
hãng có tên là
hãng gọi là
hãng tên
hãng tên gọi
hãng tên là
khach san co ten
khach san co ten la
khach san goi la
khach san ten
khach san ten goi
khach san ten la
khách sạn có tên
khách sạn có tên là
khách sạn gọi là
khách sạn tên
khách sạn tên gọi
khách sạn tên là
lai xe ben
lai xe cho
lai xe cho quan
lai xe cho tiem
lai xe cua
lai xe o
lai xe o nha hang
lai xe o quan
lai xe o tiem
lai xe tai
lai xe tai quan
lai xe tai tiem
lai xe trong
lam ben
lam bep ben
lam bep cho
lam bep cho quan
lam bep cho tiem
lam bep cua
lam bep o
lam bep o nha hang
lam bep o quan
lam bep o tiem
lam bep tai
lam bep tai quan
lam bep tai tiem
lam bep trong
lam ca dem ben
lam ca dem cho
lam ca dem cho quan
lam ca dem cho tiem
lam ca dem cua
lam ca dem o
lam ca dem o nha hang
lam ca dem o quan
lam ca dem o tiem
lam ca dem tai
lam ca dem tai quan
lam ca dem tai tiem
lam ca dem trong
lam cho
lam cho quan
lam cho tiem
lam cong ben
lam cong cho
lam cong cho quan
lam cong cho tiem
lam cong cua
lam cong o
lam cong o nha hang
lam cong o quan
lam cong o tiem
lam cong tai
lam cong tai quan
lam cong tai tiem
lam cong trong
lam cua
lam mong ben
lam mong cho
lam mong cho quan
lam mong cho tiem
lam mong cua
lam mong o
lam mong o nha hang
lam mong o quan
lam mong o tiem
lam mong tai
lam mong tai quan
lam mong tai tiem
lam mong trong
lam nail ben
lam nail cho
lam nail cho quan
lam nail cho tiem
lam nail cua
lam nail o
lam nail o nha hang
lam nail o quan
lam nail o tiem
lam nail tai
lam nail tai quan
lam nail tai tiem
lam nail trong
lam nha hang
lam o
lam o nha hang
lam o quan
lam o tiem
lam tai
lam tai quan
lam tai tiem
lam them ben
lam them cho
lam them cho quan
lam them cho tiem
lam them cua
lam them o
lam them o nha hang
lam them o quan
lam them o tiem
lam them tai
lam them tai quan
lam them tai tiem
lam them trong
lam thue ben
lam thue cho
lam thue cho quan
lam thue cho tiem
lam thue cua
lam thue o
lam thue o nha hang
lam thue o quan
lam thue o tiem
lam thue tai
lam thue tai quan
lam thue tai tiem
lam thue trong
lam tiem
lam tiem nail
lam trong
lam viec ben
lam viec cho
lam viec cho quan
lam viec cho tiem
lam viec cua
lam viec o
lam viec o nha hang
lam viec o quan
lam viec o tiem
lam viec tai
lam viec tai quan
lam viec tai tiem
lam viec trong
lau don ben
lau don cho
lau don cho quan
lau don cho tiem
lau don cua
lau don o
lau don o nha hang
lau don o quan
lau don o tiem
lau don tai
lau don tai quan
lau don tai tiem
lau don trong
lau dọn bên
lau dọn cho
lau dọn cho quán
lau dọn cho tiệm
lau dọn của
lau dọn trong
lau dọn tại
lau dọn tại quán
lau dọn tại tiệm
lau dọn ở
lau dọn ở nhà hàng
lau dọn ở quán
lau dọn ở tiệm
làm bên
làm bếp bên
làm bếp cho
làm bếp cho quán
làm bếp cho tiệm
làm bếp của
làm bếp trong
làm bếp tại
làm bếp tại quán
làm bếp tại tiệm
làm bếp ở
làm bếp ở nhà hàng
làm bếp ở quán
làm bếp ở tiệm
làm ca đêm bên
làm ca đêm cho
làm ca đêm cho quán
làm ca đêm cho tiệm
làm ca đêm của
làm ca đêm trong
làm ca đêm tại
làm ca đêm tại quán
làm ca đêm tại tiệm
làm ca đêm ở
làm ca đêm ở nhà hàng
làm ca đêm ở quán
làm ca đêm ở tiệm
làm cho
làm cho quán
làm cho tiệm
làm công bên
làm công cho
làm công cho quán
làm công cho tiệm
làm công của
làm công trong
làm công tại
làm công tại quán
làm công tại tiệm
làm công ở
làm công ở nhà hàng
làm công ở quán
làm công ở tiệm
làm của
làm móng bên
làm móng cho
làm móng cho quán
làm móng cho tiệm
làm móng của
làm móng trong
làm móng tại
làm móng tại quán
làm móng tại tiệm
làm móng ở
làm móng ở nhà hàng
làm móng ở quán
làm móng ở tiệm
làm nail bên
làm nail cho
làm nail cho quán
làm nail cho tiệm
làm nail của
làm nail trong
làm nail tại
làm nail tại quán
làm nail tại tiệm
làm nail ở
làm nail ở nhà hàng
làm nail ở quán
làm nail ở tiệm
làm nhà hàng
làm thuê bên
làm thuê cho
làm thuê cho quán
làm thuê cho tiệm
làm thuê của
làm thuê trong
làm thuê tại
làm thuê tại quán
làm thuê tại tiệm
làm thuê ở
làm thuê ở nhà hàng
làm thuê ở quán
làm thuê ở tiệm
làm thêm bên
làm thêm cho
làm thêm cho quán
làm thêm cho tiệm
làm thêm của
làm thêm trong
làm thêm tại
làm thêm tại quán
làm thêm tại tiệm
làm thêm ở
làm thêm ở nhà hàng
làm thêm ở quán
làm thêm ở tiệm
làm tiệm
làm tiệm nail
làm trong
làm tại
làm tại quán
làm tại tiệm
làm việc bên
làm việc cho
làm việc cho quán
làm việc cho tiệm
làm việc của
làm việc trong
làm việc tại
làm việc tại quán
làm việc tại tiệm
làm việc ở
làm việc ở nhà hàng
làm việc ở quán
làm việc ở tiệm
làm ở
làm ở nhà hàng
làm ở quán
làm ở tiệm
lái xe bên
lái xe cho
lái xe cho quán
lái xe cho tiệm
lái xe của
lái xe trong
lái xe tại
lái xe tại quán
lái xe tại tiệm
lái xe ở
lái xe ở nhà hàng
lái xe ở quán
lái xe ở tiệm
nau an ben
nau an cho
nau an cho quan
nau an cho tiem
nau an cua
nau an o
nau an o nha hang
nau an o quan
nau an o tiem
nau an tai
nau an tai quan
nau an tai tiem
nau an trong
nha hang co ten
nha hang co ten la
nha hang goi la
nha hang ten
nha hang ten goi
nha hang ten la
nhà hàng có tên
nhà hàng có tên là
nhà hàng gọi là
nhà hàng tên
nhà hàng tên gọi
nhà hàng tên là
noi lam co ten
noi lam co ten la
noi lam goi la
noi lam ten
noi lam ten goi
noi lam ten la
nong trai co ten
nong trai co ten la
nong trai goi la
nong trai ten
nong trai ten goi
nong trai ten la
nông trại có tên
nông trại có tên là
nông trại gọi là
nông trại tên
nông trại tên gọi
nông trại tên là
nơi làm có tên
nơi làm có tên là
nơi làm gọi là
nơi làm tên
nơi làm tên gọi
nơi làm tên là
nấu ăn bên
nấu ăn cho
nấu ăn cho quán
nấu ăn cho tiệm
nấu ăn của
nấu ăn trong
nấu ăn tại
nấu ăn tại quán
nấu ăn tại tiệm
nấu ăn ở
nấu ăn ở nhà hàng
nấu ăn ở quán
nấu ăn ở tiệm
phu ben
phu bep ben
phu bep cho
phu bep cho quan
phu bep cho tiem
phu bep cua
phu bep o
phu bep o nha hang
phu bep o quan
phu bep o tiem
phu bep tai
phu bep tai quan
phu bep tai tiem
phu bep trong
phu cho
phu cho quan
phu cho tiem
phu cua
phu o
phu o nha hang
phu o quan
phu o tiem
phu tai
phu tai quan
phu tai tiem
phu trong
phuc vu ben
phuc vu cho
phuc vu cho quan
phuc vu cho tiem
phuc vu cua
phuc vu o
phuc vu o nha hang
phuc vu o quan
phuc vu o tiem
phuc vu tai
phuc vu tai quan
phuc vu tai tiem
phuc vu trong
phụ bên
phụ bếp bên
phụ bếp cho
phụ bếp cho quán
phụ bếp cho tiệm
phụ bếp của
phụ bếp trong
phụ bếp tại
phụ bếp tại quán
phụ bếp tại tiệm
phụ bếp ở
phụ bếp ở nhà hàng
phụ bếp ở quán
phụ bếp ở tiệm
phụ cho
phụ cho quán
phụ cho tiệm
phụ của
phụ trong
phụ tại
phụ tại quán
phụ tại tiệm
phụ ở
phụ ở nhà hàng
phụ ở quán
phụ ở tiệm
phục vụ bên
phục vụ cho
phục vụ cho quán
phục vụ cho tiệm
phục vụ của
phục vụ trong
phục vụ tại
phục vụ tại quán
phục vụ tại tiệm
phục vụ ở
phục vụ ở nhà hàng
phục vụ ở quán
phục vụ ở tiệm
quan co ten
quan co ten la
quan goi la
quan ly ben
quan ly cho
quan ly cho quan
quan ly cho tiem
quan ly cua
quan ly o
quan ly o nha hang
quan ly o quan
quan ly o tiem
quan ly tai
quan ly tai quan
quan ly tai tiem
quan ly trong
quan ten
quan ten goi
quan ten la
quán có tên
quán có tên là
quán gọi là
quán tên
quán tên gọi
quán tên là
quản lý bên
quản lý cho
quản lý cho quán
quản lý cho tiệm
quản lý của
quản lý trong
quản lý tại
quản lý tại quán
quản lý tại tiệm
quản lý ở
quản lý ở nhà hàng
quản lý ở quán
quản lý ở tiệm
rua bat ben
rua bat cho
rua bat cho quan
rua bat cho tiem
rua bat cua
rua bat o
rua bat o nha hang
rua bat o quan
rua bat o tiem
rua bat tai
rua bat tai quan
rua bat tai tiem
rua bat trong
rua chen ben
rua chen cho
rua chen cho quan
rua chen cho tiem
rua chen cua
rua chen o
rua chen o nha hang
rua chen o quan
rua chen o tiem
rua chen tai
rua chen tai quan
rua chen tai tiem
rua chen trong
rua xe ben
rua xe cho
rua xe cho quan
rua xe cho tiem
rua xe cua
rua xe o
rua xe o nha hang
rua xe o quan
rua xe o tiem
rua xe tai
rua xe tai quan
rua xe tai tiem
rua xe trong
rửa bát bên
rửa bát cho
rửa bát cho quán
rửa bát cho tiệm
rửa bát của
rửa bát trong
rửa bát tại
rửa bát tại quán
rửa bát tại tiệm
rửa bát ở
rửa bát ở nhà hàng
rửa bát ở quán
rửa bát ở tiệm
rửa chén bên
rửa chén cho
rửa chén cho quán
rửa chén cho tiệm
rửa chén của
rửa chén trong
rửa chén tại
rửa chén tại quán
rửa chén tại tiệm
rửa chén ở
rửa chén ở nhà hàng
rửa chén ở quán
rửa chén ở tiệm
rửa xe bên
rửa xe cho
rửa xe cho quán
rửa xe cho tiệm
rửa xe của
rửa xe trong
rửa xe tại
rửa xe tại quán
rửa xe tại tiệm
rửa xe ở
rửa xe ở nhà hàng
rửa xe ở quán
rửa xe ở tiệm
thu ngan ben
thu ngan cho
thu ngan cho quan
thu ngan cho tiem
thu ngan cua
thu ngan o
thu ngan o nha hang
thu ngan o quan
thu ngan o tiem
thu ngan tai
thu ngan tai quan
thu ngan tai tiem
thu ngan trong
thu ngân bên
thu ngân cho
thu ngân cho quán
thu ngân cho tiệm
thu ngân của
thu ngân trong
thu ngân tại
thu ngân tại quán
thu ngân tại tiệm
thu ngân ở
thu ngân ở nhà hàng
thu ngân ở quán
thu ngân ở tiệm
tiem co ten
tiem co ten la
tiem goi la
tiem ten
tiem ten goi
tiem ten la
tiệm có tên
tiệm có tên là
tiệm gọi là
tiệm tên
tiệm tên gọi
tiệm tên là
viec ben
viec cho
viec cho quan
viec cho tiem
viec cua
viec o
viec o nha hang
viec o quan
viec o tiem
viec tai
viec tai quan
viec tai tiem
viec trong
việc bên
việc cho
việc cho quán
việc cho tiệm
việc của
việc trong
việc tại
việc tại quán
việc tại tiệm
việc ở
việc ở nhà hàng
việc ở quán
việc ở tiệm
đi làm bên
đi làm cho
đi làm cho quán
đi làm cho tiệm
đi làm của
đi làm trong
đi làm tại
đi làm tại quán
đi làm tại tiệm
đi làm ở
đi làm ở nhà hàng
đi làm ở quán
đi làm ở tiệm
đóng gói bên
đóng gói cho
đóng gói cho quán
đóng gói cho tiệm
đóng gói của
đóng gói trong
đóng gói tại
đóng gói tại quán
đóng gói tại tiệm
đóng gói ở
đóng gói ở nhà hàng
đóng gói ở quán
đóng gói ở tiệm
đầu bếp bên
đầu bếp cho
đầu bếp cho quán
đầu bếp cho tiệm
đầu bếp của
đầu bếp trong
đầu bếp tại
đầu bếp tại quán
đầu bếp tại tiệm
đầu bếp ở
đầu bếp ở nhà hàng
đầu bếp ở quán
đầu bếp ở tiệm
đứng bán bên
đứng bán cho
đứng bán cho quán
đứng bán cho tiệm
đứng bán của
đứng bán trong
đứng bán tại
đứng bán tại quán
đứng bán tại tiệm
đứng bán ở
đứng bán ở nhà hàng
đứng bán ở quán
đứng bán ở tiệm
